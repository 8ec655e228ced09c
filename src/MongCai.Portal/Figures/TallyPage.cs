using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Portal.Figures;

/// <summary>What one day changed of the dossiers that are alike in agency, procedure and channel. It names none of them.</summary>
/// <remarks>All that happened up to a day, added up, is how the dossiers stood at its end, whatever happened to them since.</remarks>
/// <param name="Day">The day.</param>
/// <param name="Agency">The agency that is competent.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="Channel">The channel of filing.</param>
/// <param name="Lines">What changed, one line for a count and day.</param>
internal sealed record TallyPage(LocalDate Day, string Agency, string Procedure, string Channel, IReadOnlyList<TallyLine> Lines)
{
    /// <summary>The page on which the last step of a dossier is noted, with what the step changed.</summary>
    internal static TallyPage Of(Dossier? before, Dossier after) => new(
        after.Events[^1].Stamp.At.Date,
        after.Submission.Competent.ToString(),
        after.Submission.Procedure.ToString(),
        after.Submission.Channel.ToString(),
        TallyLine.Between(before, after));

    /// <summary>What tells the page from the others of an agency.</summary>
    internal string Name => Invariant($"{Day:uuuu-MM-dd}/{Agency}/{Procedure}/{Channel}");

    /// <summary>Adds what happened further on the same page.</summary>
    internal TallyPage Plus(TallyPage other) => this with { Lines = TallyLine.Sum(Lines.Concat(other.Lines)) };
}
