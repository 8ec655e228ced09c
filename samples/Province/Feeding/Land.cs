using MongCai.Domain.Agencies;
using NodaTime;

namespace Province.Feeding;

/// <summary>The size of what is generated: provinces, communes in each, agencies in each of these, and months from January 2026 on.</summary>
internal sealed record Land(int Provinces = 1, int Communes = 54, int AgenciesOfCommune = 1, int Months = 12, int Province = 49)
{
    internal static LocalDate Start { get; } = new(2026, 1, 1);

    internal LocalDate End => Start.PlusMonths(Months);

    internal int Agencies => Provinces * Communes * AgenciesOfCommune;

    /// <summary>The codes of the agencies; those below the province are generated. One province is that of the number given, 49 for Quảng Ninh.</summary>
    internal IReadOnlyList<AgencyCode> Codes =>
        [.. from province in Enumerable.Range(1, Provinces)
            from commune in Enumerable.Range(1, Communes)
            from agency in Enumerable.Range(0, AgenciesOfCommune)
            select AgencyCode.Parse(Invariant($"{commune / 100:000}.{agency:00}.{commune % 100:00}.H{(Provinces == 1 ? Province : province):00}"))];
}
