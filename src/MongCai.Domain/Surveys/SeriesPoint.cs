using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>The index of one period in a time series.</summary>
/// <param name="Period">The days it was measured for.</param>
/// <param name="Questionnaire">The questionnaire it was measured with.</param>
/// <param name="Selection">How the respondents were found.</param>
/// <param name="Index">The satisfied answers of the scored answers.</param>
public sealed record SeriesPoint(DateInterval Period, Questionnaire Questionnaire, SampleSelection Selection, Ratio Index);
