using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>A fee or charge of a dossier (<c>DanhSachLePhi</c>).</summary>
public sealed record NationalFee : WireRecord
{
    /// <summary>The name of the fee.</summary>
    [JsonPropertyName("TenPhiLePhi")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the fee.</summary>
    [JsonPropertyName("MaPhiLePhi")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>When it is collected. The list of codes of this contract was not found.</summary>
    [JsonPropertyName("HinhThucThu")]
    public string CollectionForm { get; init => field = value ?? ""; } = "";

    /// <summary>The amount, in whole đồng.</summary>
    [JsonPropertyName("Gia")]
    public NationalValue<Vnd> Amount { get; init; }

    /// <summary>Fee or charge.</summary>
    [JsonPropertyName("LoaiPhiLePhi")]
    public NationalCode<FeeKind> Kind { get; init; }
}
