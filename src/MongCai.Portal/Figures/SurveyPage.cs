using NodaTime;

namespace MongCai.Portal.Figures;

/// <summary>The responses of a day to a questionnaire. It names nobody.</summary>
internal sealed record SurveyPage(LocalDate Day, IReadOnlyList<SurveyLine> Lines)
{
    internal SurveyPage Plus(SurveyPage other) => this with { Lines = SurveyLine.Sum(Lines.Concat(other.Lines)) };
}
