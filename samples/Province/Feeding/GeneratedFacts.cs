using MongCai.Domain.Quality;
using NodaTime;

namespace Province.Feeding;

/// <summary>The facts of a generated dossier.</summary>
/// <param name="Agency">The place of its agency among those of the land.</param>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="First">What is told first and taken back later; null where the dossier is told once.</param>
/// <param name="Last">What counts in the end.</param>
internal sealed record GeneratedFacts(int Agency, LocalDate ReceivedOn, DossierFacts? First, DossierFacts Last)
{
    /// <summary>How many lines tell it.</summary>
    internal int Lines => First is null ? 1 : 3;
}
