using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>An online public service of a procedure (<i>dịch vụ công</i>, <c>LayDVC</c>).</summary>
public sealed record NationalPublicService : WireRecord
{
    /// <summary>The code of the service: that of its procedure and a number, such as <c>2.000815.000.00.00.H55.02</c>.</summary>
    [JsonPropertyName("MADVC")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the service.</summary>
    [JsonPropertyName("TENDVC")]
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>The code of its procedure.</summary>
    [JsonPropertyName("MATTHC")]
    public NationalValue<ProcedureCode> Procedure { get; init; }

    /// <summary>The name of its procedure.</summary>
    [JsonPropertyName("TENTTHC")]
    public string ProcedureName { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the agency that published it.</summary>
    [JsonPropertyName("TENCOQUANBANHANH")]
    public string Publisher { get; init => field = value ?? ""; } = "";

    /// <summary>The name of its field.</summary>
    [JsonPropertyName("TENLINHVUC")]
    public string FieldName { get; init => field = value ?? ""; } = "";

    /// <summary>Who applies it, as it came; null where it is not said. Its shape was not found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("APDUNGDVC")]
    public JsonElement? AppliedBy { get; init; }

    private protected override string Shown => Code;
}
