using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>How the exchange is told of a file: its name and where it can be fetched.</summary>
public sealed record NationalFile([property: JsonRequired] string Name, [property: JsonRequired] Uri Address);
