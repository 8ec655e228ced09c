using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>A JSON object of another system, with the members that this version does not know.</summary>
/// <remarks>
/// An absent text or list reads as an empty one: each setter takes null for it, which is what generated code sets for an absent
/// member. Objects compare lists and unknown members by reference. <see cref="ToString"/> shows no personal data.
/// </remarks>
public abstract record WireRecord
{
    private static readonly Dictionary<string, JsonElement> None = [];

    private protected WireRecord()
    {
    }

    /// <summary>The members that this version does not know, by name, as they came; they are written again.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> UnknownMembers => Unknown ?? None;

    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Shows what kind of object it is, and its code where that says nothing of a person.</summary>
    public sealed override string ToString() => Shown;

    private protected virtual string Shown => GetType().Name;
}
