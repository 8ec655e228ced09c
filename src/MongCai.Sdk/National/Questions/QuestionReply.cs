using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>A reply to a question: pushed by the agency (<c>DongBoKetQuaHoiDapGuiTuDVCQG</c>), or fetched (<c>LayNoiDungTraLoiTheoCauHoi</c>).</summary>
/// <remarks>The members were seen in one implementation. What is fetched has an identifier and words alone.</remarks>
public sealed record QuestionReply : WireRecord
{
    /// <summary>The identifier of the question.</summary>
    [JsonPropertyName("HOIDAPID")]
    public string QuestionId { get; init => field = value ?? ""; } = "";

    /// <summary>The identifier of the reply at the national portal; not written where it is null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("TRALOIID")]
    public string? Id { get; init; }

    /// <summary>The code of the agency that replies.</summary>
    [JsonPropertyName("MADONVI")]
    public string AgencyCode { get; init => field = value ?? ""; } = "";

    /// <summary>The officer who replies.</summary>
    [JsonPropertyName("NGUOITRALOI")]
    public string RepliedBy { get; init => field = value ?? ""; } = "";

    /// <summary>The officer's title.</summary>
    [JsonPropertyName("CHUCVUNGUOITRALOI")]
    public string RepliedByTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The day of the reply, written as <c>dd/MM/yyyy</c>.</summary>
    [JsonPropertyName("NGAYTRALOI")]
    public NationalValue<LocalDate> RepliedOn { get; init; }

    /// <summary>The reply.</summary>
    [JsonPropertyName("NOIDUNGTRALOI")]
    public string Content { get; init => field = value ?? ""; } = "";

    private protected override string Shown => QuestionId;
}
