using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The envelope of every answer of the reporting API.</summary>
/// <typeparam name="T">The data.</typeparam>
public sealed record ReportingReply<T> : WireRecord
    where T : WireRecord
{
    /// <summary>The code of the answer; <c>OK</c> is success.</summary>
    [JsonPropertyName("code")]
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>The data; null where none came.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; init; }

    /// <summary>What the API says in words.</summary>
    [JsonPropertyName("message")]
    public string Message { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the answer is a success with data.</summary>
    [JsonIgnore]
    public bool IsSuccess => Code == "OK" && Data is not null;

    private protected override string Shown => Code;
}
