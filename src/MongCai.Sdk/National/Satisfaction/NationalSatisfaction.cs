using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National.Wire;
using NodaTime;

namespace MongCai.Sdk.National.Satisfaction;

/// <summary>The satisfaction with a procedure or an agency in a month (<c>DongBoDanhGia</c>).</summary>
/// <remarks>That the questions hang in a list, and which members they have, is our reading: the names were seen in one implementation, their nesting was not. Compares lists by reference.</remarks>
public sealed record NationalSatisfaction : WireRecord
{
    /// <summary>The month of the summary.</summary>
    [JsonPropertyName("NgayTongHop")]
    public NationalValue<YearMonth> Month { get; init; }

    /// <summary>How many answered.</summary>
    [JsonPropertyName("TongSoNguoiDanhGia")]
    public NationalValue<long> Respondents { get; init; }

    /// <summary>The percentage of the very satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("PhanTramDanhGiaRatHaiLong")]
    public NationalValue<long> VerySatisfied { get; init; }

    /// <summary>The percentage of the satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("PhanTramDanhGiaHaiLong")]
    public NationalValue<long> Satisfied { get; init; }

    /// <summary>The percentage of those not satisfied, 0 to 100.</summary>
    [JsonConverter(typeof(PercentConverter))]
    [JsonPropertyName("PhanTramDanhGiaChuaHaiLong")]
    public NationalValue<long> NotSatisfied { get; init; }

    /// <summary>The questions, each with its percentages.</summary>
    [JsonPropertyName("DanhSachNoiDungYKien")]
    public IReadOnlyList<NationalSatisfactionQuestion> Questions { get; init => field = value ?? []; } = [];

    /// <summary>The procedure; absent for a summary of all.</summary>
    [JsonPropertyName("MaThuTuc")]
    public NationalValue<ProcedureCode> Procedure { get; init; }

    /// <summary>The agency.</summary>
    [JsonPropertyName("Madonvi")]
    public NationalValue<AgencyCode> Agency { get; init; }

    /// <summary>The name of the agency.</summary>
    [JsonPropertyName("TenDonVi")]
    public string AgencyName { get; init => field = value ?? ""; } = "";
}
