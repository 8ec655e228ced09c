using MongCai.Domain.Officers;

namespace MongCai.Sdk.Contract;

/// <summary>
/// What is published of an officer of an agency: name, position, fields and the telephone of the office, and nothing else (Decree 118/2025/NĐ-CP Art
/// 9.8).
/// </summary>
/// <remarks>A portal makes it of <see cref="PublishedOfficer"/>, which can hold nothing more.</remarks>
public sealed record StaffResource : PortalModel
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The position.</summary>
    public required string Title { get; init; }

    /// <summary>The fields of administration; empty for a head or a deputy.</summary>
    public required string Field { get; init; }

    /// <summary>The telephone of the office.</summary>
    public required string Phone { get; init; }

    /// <summary>Writes the position alone.</summary>
    public override string ToString() => Title;

    /// <summary>Writes what is published.</summary>
    public static StaffResource Of(PublishedOfficer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return new() { Name = officer.Name, Title = officer.Title, Field = officer.Field, Phone = officer.Phone };
    }
}
