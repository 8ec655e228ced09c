using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>The satisfaction of one citizen with one dossier (<c>DanhGiaHaiLong</c>): one for each dossier.</summary>
/// <remarks>
/// The members and the words of <see cref="Rating"/> were read in one implementation. The form of the moment was not: it is written as everywhere in
/// the exchange, <c>yyyyMMddHHmmss</c>, and read in all the forms in use.
/// </remarks>
public sealed record NationalDossierRating : WireRecord
{
    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("MaHoSo")]
    public NationalValue<DossierCode> Dossier { get; init; }

    /// <summary>The kind of the one who rated; <c>CongDan</c>, a citizen, is the only one that was seen.</summary>
    [JsonPropertyName("LoaiDanhGia")]
    public string RaterKind { get; init => field = value ?? ""; } = "";

    /// <summary>The one who rated. Personal data.</summary>
    [JsonPropertyName("NguoiDanhGia")]
    public string RatedBy { get; init => field = value ?? ""; } = "";

    /// <summary>What was said beside it, in words. It may hold personal data.</summary>
    [JsonPropertyName("NoiDungDanhGia")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>When it was rated.</summary>
    [JsonPropertyName("ThoiGianDanhGia")]
    public NationalValue<LocalDateTime> At { get; init; }

    /// <summary>The rating.</summary>
    [JsonPropertyName("DanhGia")]
    public NationalCode<NationalRating> Rating { get; init; }

    private protected override string Shown => $"{Dossier}: {Rating}";
}
