using MongCai.Sdk.National.Mapping;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>How long the texts of the exchange may be, in characters of composed letters.</summary>
internal static class NationalLimits
{
    private const int Abstract = 1_000;
    private const int Note = 2_000;
    private const int Officer = 50;
    private const int FileName = 4_000;

    internal static IEnumerable<MappingProblem> Of(NationalDossier dossier) =>
    [
        .. Check("TrichYeuHoSo", dossier.Abstract, Abstract),
        .. Check("GhiChu", dossier.Note, Note),
        .. dossier.Components.SelectMany((component, index) => Check(Invariant($"TaiLieuNop[{index}].TenTepDinhKem"), component.FileName, FileName)),
    ];

    internal static IEnumerable<MappingProblem> Of(NationalProgress step, int index) => Check(Invariant($"[{index}].NguoiXuLy"), step.Officer, Officer);

    internal static void ThrowIfExceeded(IEnumerable<MappingProblem> problems, string parameter)
    {
        MappingProblem[] all = [.. problems];
        if (all.Length > 0)
        {
            throw new ArgumentException($"The exchange does not take this: {string.Join(" ", all.Select(problem => problem.ToString()))}", parameter);
        }
    }

    private static IEnumerable<MappingProblem> Check(string field, string text, int limit)
    {
        int length = text.Length > limit ? VietnameseLetters.Count(text) : 0;
        return length > limit ? [new(field, Invariant($"has {length} characters, more than {limit}"), "shorten it")] : [];
    }
}
