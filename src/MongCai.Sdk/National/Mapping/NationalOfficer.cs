using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>How the exchange is told of an officer.</summary>
/// <param name="Name">The name. Personal data.</param>
/// <param name="Title">The title (<i>chức danh</i>).</param>
/// <param name="Unit">The unit (<i>phòng ban</i>).</param>
public sealed record NationalOfficer([property: JsonRequired] string Name, string Title = "", string Unit = "")
{
    /// <summary>Shows the title and the unit.</summary>
    public override string ToString() => $"{Title}, {Unit}";
}
