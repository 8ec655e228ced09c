using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>The names of the members of an answer that say what became of a call.</summary>
/// <remarks>
/// A name stands for all its spellings: <c>error_code</c>, <c>errorCode</c>, <c>ErrorCode</c> and <c>ERROR_CODE</c> are one. Where an
/// answer has several of a list, the first of the list counts. Immutable.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class NationalEnvelope
{
    /// <summary>The members that hold the code: <c>error_code</c>, and <c>response_code</c>, which provincial services write.</summary>
    public IReadOnlyList<string> Codes { get; init => field = [.. value]; } = ["error_code", "response_code"];

    /// <summary>The members that hold words.</summary>
    public IReadOnlyList<string> Messages { get; init => field = [.. value]; } =
        ["message", "error_message", "error_desc", "error_description", "response_message"];

    /// <summary>The members that hold the data.</summary>
    public IReadOnlyList<string> Data { get; init => field = [.. value]; } = ["result", "response_data"];

    internal bool IsBlank => Codes.Concat(Messages).Concat(Data).Any(string.IsNullOrWhiteSpace) || Codes.Count == 0;

    internal JsonElement? CodeOf(JsonElement element) => Find(element, Codes);

    internal JsonElement? MessageOf(JsonElement element) => Find(element, Messages);

    internal JsonElement? DataOf(JsonElement element) => Find(element, Data);

    /// <summary>The member of an object by a name in any of its spellings; null where there is none.</summary>
    /// <exception cref="JsonException">Two spellings of it stand in the object.</exception>
    internal static JsonElement? Find(JsonElement element, string name)
    {
        JsonElement? found = null;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (AreSame(member.Name, name))
            {
                found = found is null ? member.Value : throw new JsonException("a member stands in it twice.");
            }
        }

        return found;
    }

    private static JsonElement? Find(JsonElement element, IEnumerable<string> names) =>
        element.ValueKind == JsonValueKind.Object ? names.Select(name => Find(element, name)).FirstOrDefault(found => found is not null) : null;

    private static bool AreSame(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
