using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>The state of a dossier that came from the national portal (<c>DongBoTrangThaiHoSo</c>).</summary>
/// <remarks>Seen with the notices of sales promotion that come inbound. Compares lists by reference.</remarks>
public sealed record NationalStatusChange : WireRecord
{
    /// <summary>The number that the national portal gave the dossier: any text, such as a UUID.</summary>
    [JsonPropertyName("MaHoSo")]
    public string NationalNumber { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the dossier in the province.</summary>
    [JsonPropertyName("MaHoSoDonVi")]
    public NationalValue<DossierCode> Dossier { get; init; }

    /// <summary>The owner's account on the national portal (TechID). Personal data.</summary>
    [JsonPropertyName("MaDoiTuong")]
    public string TechnicalId { get; init => field = value ?? ""; } = "";

    /// <summary>What was done, in words.</summary>
    [JsonPropertyName("NoiDung")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>When it was done.</summary>
    [JsonPropertyName("NgayXuLy")]
    public NationalValue<LocalDateTime> At { get; init; }

    /// <summary>The code of the state, of a list of its own.</summary>
    /// <remarks>
    /// The list was not found, and two implementations disagree: one sends 2 for all accepted states and 5 for refused, withdrawn and stopped
    /// ones, the other 11 for one that was refused.
    /// </remarks>
    [JsonPropertyName("TrangThai")]
    public string Status { get; init => field = value ?? ""; } = "";

    /// <summary>The files that go with it.</summary>
    [JsonPropertyName("TaiLieuXuLy")]
    public IReadOnlyList<NationalAttachment> Files { get; init => field = value ?? []; } = [];

    private protected override string Shown => $"{Dossier}: {Status}";
}
