using MongCai.Domain.Dossiers;
using NodaTime;

namespace OneStopDay;

/// <summary>A dossier with the line of the catalogue that it was filed under.</summary>
internal sealed record KeptDossier(Dossier Dossier, CatalogueLine Procedure)
{
    /// <summary>Whether its clock has started and it is not at its end.</summary>
    internal bool IsPending => Dossier.OpenTerm() is not null;

    /// <summary>The dossier as it was at a moment, or null before it was filed.</summary>
    internal KeptDossier? At(LocalDateTime moment) =>
        Dossier.Events.TakeWhile(step => step.Stamp.At <= moment).ToArray() is { Length: > 0 } steps ? this with { Dossier = Dossier.Replay(steps) } : null;
}
