using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>What is published of an officer at the office and on its site (<i>công khai công chức</i>): it can hold nothing more.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">The position.</param>
/// <param name="Field">The fields of administration; empty for a head or a deputy, of whom none is published.</param>
/// <param name="Phone">The telephone of the office.</param>
/// <remarks>Decree 118/2025/NĐ-CP Art 9.8: neither grades nor absences. <see cref="ToString"/> shows the position.</remarks>
public sealed record PublishedOfficer(
    [property: JsonRequired] string Name, [property: JsonRequired] string Title, [property: JsonRequired] string Field, [property: JsonRequired] string Phone)
{
    /// <summary>Shows the position.</summary>
    public override string ToString() => Title;
}
