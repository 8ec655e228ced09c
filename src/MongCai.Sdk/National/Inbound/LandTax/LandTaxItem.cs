using System.Text.Json.Serialization;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>One amount that the tax office asks for by a decision.</summary>
/// <remarks>Read in one implementation.</remarks>
public sealed record LandTaxItem : WireRecord
{
    /// <summary>The tax code of the one who pays. It may be that of a person.</summary>
    [JsonPropertyName("MA_SO_THUE")]
    public string TaxCode { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the decision.</summary>
    [JsonPropertyName("SO_QUYET_DINH")]
    public string DecisionNumber { get; init => field = value ?? ""; } = "";

    /// <summary>The day of the decision, seen as <c>dd-MM-yyyy</c>.</summary>
    [JsonPropertyName("NGAY_QUYET_DINH")]
    public NationalValue<LocalDate> DecidedOn { get; init; }

    /// <summary>The name of the budget's sub-item (<i>tiểu mục</i>).</summary>
    [JsonPropertyName("TEN_TIEUMUC")]
    public string SubItem { get; init => field = value ?? ""; } = "";

    /// <summary>The amount, in whole đồng.</summary>
    [JsonPropertyName("SO_TIEN")]
    public NationalValue<Vnd> Amount { get; init; }
}
