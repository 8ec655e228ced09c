using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>The members of a dossier's record that must not be empty.</summary>
/// <remarks>
/// The official list was not found. <see cref="Observed"/> is what public implementations treat as mandatory and a dossier
/// always has; a caller who knows better names the members. Immutable.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class NationalRequirements
{
    private static readonly Requirement[] Known =
    [
        new("MaHoSo", dossier => dossier.Code.IsAbsent, "file the dossier with a code"),
        new("MaTTHC", dossier => dossier.Procedure.IsAbsent, "file the dossier with the code of its procedure"),
        new("TenTTHC", dossier => IsBlank(dossier.ProcedureName), "file the dossier with the name of its procedure"),
        new("MaLinhVuc", dossier => IsBlank(dossier.FieldCode), "give the field's code in the context"),
        new("TenLinhVuc", dossier => IsBlank(dossier.FieldName), "give the field's name in the context"),
        new("KenhThucHien", dossier => dossier.Channel == default, "file the dossier by a channel"),
        new("ChuHoSo", dossier => IsBlank(dossier.ApplicantName), "file the dossier with the applicant's name"),
        new("LoaiDoiTuong", dossier => dossier.ApplicantKind == default, "file the dossier with its applicant"),
        new("MaDoiTuong", dossier => IsBlank(dossier.TechnicalId), "give the owner's technical id in the context"),
        new("DinhDanhCHS", dossier => dossier.Identities.Count == 0, "file the dossier with the applicant's identification number"),
        new("Email", dossier => IsBlank(dossier.Email), "file the dossier with the applicant's e-mail address"),
        new("SoDienThoai", dossier => IsBlank(dossier.Phone), "file the dossier with the applicant's telephone number"),
        new("TrichYeuHoSo", dossier => IsBlank(dossier.Abstract), "give the abstract in the context"),
        new("NgayNopHoSo", dossier => dossier.FiledAt.IsAbsent, "push the dossier when it is filed"),
        new("NgayTiepNhan", dossier => dossier.ReceivedAt.IsAbsent, "push the dossier when it is accepted"),
        new("NgayHenTra", dossier => dossier.DueAt.IsAbsent, "push the dossier when a moment is appointed"),
        new("TrangThaiHoSo", dossier => dossier.Status == default, "push the dossier in a state"),
        new(
            "HinhThuc",
            dossier => dossier.ReturnForm == default,
            "give the way that the applicant chose in the context, and for a result returned online its code"),
        new("DonViXuLy", dossier => IsBlank(dossier.HandlingAgency), "give the name of the agency that holds the dossier in the context"),
        new("NoiNopHoSo", dossier => dossier.FilingPlace == default, "give the filing place in the context"),
        new("TaiKhoanDuocXacThucVoiVNeID", dossier => dossier.IsVneidVerified.IsAbsent, "say in the context whether the account was verified"),
    ];

    private readonly Requirement[] required;

    /// <summary>Requires members, by their names in the contract.</summary>
    /// <exception cref="ArgumentException">A name is none of those that can be required; the message lists them.</exception>
    public NationalRequirements(params IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        HashSet<string> names = new(members, StringComparer.Ordinal);
        required = [.. Known.Where(requirement => names.Remove(requirement.Member))];
        if (names.Count > 0)
        {
            throw new ArgumentException(
                $"'{string.Join("', '", names.Order(StringComparer.Ordinal))}' cannot be required; what can is {string.Join(", ", Known.Select(requirement => requirement.Member))}.",
                nameof(members));
        }
    }

    /// <summary>What public implementations treat as mandatory.</summary>
    public static NationalRequirements Observed { get; } = new(
        "MaHoSo", "MaTTHC", "TenTTHC", "MaLinhVuc", "TenLinhVuc", "KenhThucHien", "ChuHoSo", "LoaiDoiTuong", "TrichYeuHoSo", "NgayNopHoSo", "TrangThaiHoSo",
        "HinhThuc", "DonViXuLy", "NoiNopHoSo");

    /// <summary>Lists the required members that are empty.</summary>
    public IReadOnlyList<MappingProblem> Check(NationalDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return [.. required.Where(requirement => requirement.IsEmpty(dossier))
            .Select(requirement => new MappingProblem(requirement.Member, "is empty", requirement.WayOut))];
    }

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    private sealed record Requirement(string Member, Func<NationalDossier, bool> IsEmpty, string WayOut);
}
