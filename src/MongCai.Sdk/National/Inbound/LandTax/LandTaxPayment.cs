using System.Text.Json.Serialization;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>What was paid of land tax on the national portal.</summary>
/// <remarks>Read in one implementation.</remarks>
public sealed record LandTaxPayment : WireRecord
{
    /// <summary>What was paid for.</summary>
    [JsonPropertyName("NoiDungThanhToan")]
    public string Content { get; init => field = value ?? ""; } = "";

    /// <summary>When it was paid.</summary>
    [JsonPropertyName("ThoiGianThanhToan")]
    public NationalValue<LocalDateTime> At { get; init; }

    /// <summary>The code of the notice.</summary>
    [JsonPropertyName("MaThongBaoThue")]
    public string NoticeCode { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the state, a number: 1 is paid, and no other was seen.</summary>
    [JsonConverter(typeof(NumberConverter))]
    [JsonPropertyName("TrangThaiThanhToan")]
    public NationalValue<long> Status { get; init; }

    /// <summary>The amount, in whole đồng; written as a number.</summary>
    [JsonConverter(typeof(NumberAmountConverter))]
    [JsonPropertyName("SoTien")]
    public NationalValue<Vnd> Amount { get; init; }

    /// <summary>Whether it says that the money was paid.</summary>
    [JsonIgnore]
    public bool IsPaid => Status.Value == 1;
}
