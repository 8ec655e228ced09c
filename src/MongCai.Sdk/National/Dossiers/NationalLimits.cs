using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>How long the texts of the exchange may be, in characters of composed letters, and without which a dossier is none.</summary>
internal static class NationalLimits
{
    private const int Abstract = 1_000;
    private const int Note = 1_999;
    private const int Officer = 50;
    private const int FileName = 4_000;
    private const int ResultTitle = 1_999;

    internal static IEnumerable<MappingProblem> Of(NationalDossier dossier) =>
    [
        .. Check("TrichYeuHoSo", dossier.Abstract, Abstract),
        .. Check("GhiChu", dossier.Note, Note),
        .. dossier.Components.SelectMany((component, index) => Check(Invariant($"TaiLieuNop[{index}].TenTepDinhKem"), component.FileName, FileName)),
        .. dossier.Supplements.SelectMany((supplement, place) => supplement.Papers.SelectMany((paper, index) =>
            Check(Invariant($"DanhSachHoSoBoSung[{place}].DanhSachGiayToBoSung[{index}].TenTepDinhKem"), paper.FileName, FileName))),
        .. dossier.Results.SelectMany((result, index) => Check(Invariant($"DanhSachGiayToKetQua[{index}].TenGiayTo"), result.Title, ResultTitle)),
    ];

    /// <summary>The members without which the exchange cannot know what it was sent.</summary>
    internal static IEnumerable<MappingProblem> Keys(NationalDossier dossier)
    {
        if (dossier.Code.IsAbsent)
        {
            yield return new("MaHoSo", "is empty", "give the code of the dossier");
        }

        if (dossier.Procedure.IsAbsent)
        {
            yield return new("MaTTHC", "is empty", "give the code of the procedure");
        }
    }

    /// <summary>The members without which a rating is none.</summary>
    internal static IEnumerable<MappingProblem> Keys(NationalDossierRating rating)
    {
        if (rating.Dossier.IsAbsent)
        {
            yield return new("MaHoSo", "is empty", "give the code of the dossier");
        }

        if (rating.Rating == default)
        {
            yield return new("DanhGia", "is no level of a scale of three", "give one, or leave the dossier out");
        }
    }

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
