using MongCai.Domain.Agencies;

namespace YearReport.Generation;

/// <summary>The agencies of the sample: the center of the city and its seventeen communes and wards. The codes below the province are generated.</summary>
internal static class Agencies
{
    private const int Communes = 17;

    internal static AgencyCode City { get; } = AgencyCode.Parse("000.00.22.H49");

    internal static IReadOnlyList<AgencyCode> Communal { get; } =
        [.. Enumerable.Range(1, Communes).Select(number => AgencyCode.Parse(Invariant($"000.{number:00}.22.H49")))];

    internal static string NameOf(AgencyCode code) =>
        code == City ? "Trung tâm cấp thành phố" : Invariant($"Xã, phường số {Communal.ToList().IndexOf(code) + 1}");
}
