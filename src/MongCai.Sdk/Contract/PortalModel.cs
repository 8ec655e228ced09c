using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.Contract;

/// <summary>What every body of the portal's contract has: the members that this version does not know.</summary>
/// <remarks>
/// A newer portal may add members. They are kept here and written again where they stood, so that what is read and sent back
/// loses nothing. Two models are equal when their known members are and they hold the same object of unknown ones.
/// </remarks>
public abstract record PortalModel
{
    /// <summary>The members that this version does not know, by name; null where there are none. A copy by <c>with</c> has them too.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}
