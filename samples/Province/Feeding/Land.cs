using MongCai.Domain.Agencies;
using NodaTime;

namespace Province.Feeding;

/// <summary>The size of what is generated: provinces, communes in each, agencies in each of these, and months from January 2026 on.</summary>
internal sealed record Land(int Provinces = 1, int Communes = 54, int AgenciesOfCommune = 1, int Months = 12, int? Province = null)
{
    internal static LocalDate Start { get; } = new(2026, 1, 1);

    internal LocalDate End => Start.PlusMonths(Months);

    internal int Agencies => Provinces * Communes * AgenciesOfCommune;

    private int First => Province ?? (Provinces == 1 ? 49 : 1);

    /// <summary>
    /// The codes of the agencies; those below the province are generated. Provinces have the numbers from the one given on; one alone is 49, Quảng
    /// Ninh.
    /// </summary>
    internal IReadOnlyList<AgencyCode> Codes =>
        [.. from province in Enumerable.Range(1, Provinces)
            from commune in Enumerable.Range(1, Communes)
            from agency in Enumerable.Range(0, AgenciesOfCommune)
            select AgencyCode.Parse(Invariant($"{commune / 100:000}.{agency:00}.{commune % 100:00}.H{First + province - 1:00}"))];
}
