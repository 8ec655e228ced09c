using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>The answers to one question on a procedure or an agency in a month (<c>DongBoDanhGia</c>), beside the satisfaction on the whole.</summary>
/// <remarks>The shape was seen in one implementation.</remarks>
public sealed record NationalSatisfaction : WireRecord
{
    /// <summary>The month of the summary.</summary>
    [JsonPropertyName("NgayTongHop")]
    public NationalValue<YearMonth> Month { get; init; }

    /// <summary>How many answered; written as a number.</summary>
    [JsonConverter(typeof(NumberConverter))]
    [JsonPropertyName("TongSoNguoiDanhGia")]
    public NationalValue<long> Respondents { get; init; }

    /// <summary>The shares on the whole.</summary>
    [JsonPropertyName("PhanTramDanhGia")]
    public NationalShares Overall { get; init => field = value ?? new(); } = new();

    /// <summary>The opinions in words; empty in what was seen.</summary>
    [JsonPropertyName("DanhSachNoiDungYKien")]
    public string Opinions { get; init => field = value ?? ""; } = "";

    /// <summary>The procedure; absent for a summary of all.</summary>
    [JsonPropertyName("MaThuTuc")]
    public NationalValue<ProcedureCode> Procedure { get; init; }

    /// <summary>The question.</summary>
    [JsonPropertyName("NoiDung")]
    public string Question { get; init => field = value ?? ""; } = "";

    /// <summary>The shares of the answers to the question.</summary>
    [JsonPropertyName("PhanTramDanhGiaDichVu")]
    public NationalShares Shares { get; init => field = value ?? new(); } = new();

    /// <summary>The agency.</summary>
    [JsonPropertyName("Madonvi")]
    public NationalValue<AgencyCode> Agency { get; init; }

    /// <summary>The name of the agency.</summary>
    [JsonPropertyName("TenDonVi")]
    public string AgencyName { get; init => field = value ?? ""; } = "";
}
