using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The day on which a dossier left the pending ones, and how.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcome">How it left.</param>
public readonly record struct Ending(LocalDate On, Outcome Outcome);
