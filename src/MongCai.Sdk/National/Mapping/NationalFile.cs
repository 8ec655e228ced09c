using System.Text.Json.Serialization;
using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>How the exchange is told of a file: its name and where it can be fetched.</summary>
public sealed record NationalFile([property: JsonRequired] string Name, [property: JsonRequired] Uri Address)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(nameof(NationalFile), (nameof(Name), RecordText.Free(Name)), (nameof(Address), Address));
}
