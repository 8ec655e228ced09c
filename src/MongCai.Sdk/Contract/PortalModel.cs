using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.Contract;

/// <summary>What every body of the portal's contract has: the members that this version does not know.</summary>
/// <remarks>
/// <para>
/// A newer portal may add members. Those of a model, and of every model within it, are kept here and written again where they stood. Those within a
/// value of the domain are passed over when read, for it has no place for them: the basis of an applicant, of a fee and of a payment's event, the
/// citation of a refusal, the result of a dossier, the file and the description of a component; so are those of a <see cref="DossierCommand"/>.
/// </para>
/// <para>Two models are equal when their known members are and they hold the same object of unknown ones.</para>
/// </remarks>
public abstract record PortalModel
{
    /// <summary>The members that this version does not know, by name; null where there are none. A copy by <c>with</c> has them too.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}
