using System.Text.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>Members of a JSON object that this version does not know, kept to be written again.</summary>
internal sealed class UnknownMembers
{
    private readonly (string Name, string Json)[] members;

    private UnknownMembers((string Name, string Json)[] members) => this.members = members;

    internal static UnknownMembers None { get; } = new([]);

    internal static UnknownMembers Of(JsonElement parent, params string[] known) =>
        new([.. parent.EnumerateObject().Where(member => !known.Contains(member.Name)).Select(member => (member.Name, DossierJson.Minified(member.Value)))]);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        foreach ((string name, string json) in members)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }
    }
}
