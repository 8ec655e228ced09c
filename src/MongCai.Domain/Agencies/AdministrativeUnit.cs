using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Agencies;

/// <summary>An administrative unit (<i>đơn vị hành chính</i>) as it was between two changes: a province, a district or a commune.</summary>
/// <remarks>Its key is the code with the first day of its validity. Units are compared by reference: a register holds each once.</remarks>
[JsonConverter(typeof(FormConverter<AdministrativeUnit>))]
public sealed class AdministrativeUnit : ISucceeding<AdministrativeUnitCode>
{
    internal AdministrativeUnit(
        AdministrativeUnitCode code,
        Validity validity,
        string name,
        AdministrativeUnitCode? parent,
        IReadOnlyList<AdministrativeUnitCode> predecessors,
        string source)
    {
        Code = code;
        Validity = validity;
        Name = name;
        Parent = parent;
        Predecessors = predecessors;
        Source = source;
    }

    /// <summary>The code, which other units may bear on other days.</summary>
    public AdministrativeUnitCode Code { get; }

    /// <summary>The days on which the unit exists in this form.</summary>
    public Validity Validity { get; }

    /// <summary>The full name, such as <c>Phường Móng Cái 1</c>.</summary>
    public string Name { get; }

    /// <summary>The code of the unit that this one lies in, or null for a province.</summary>
    public AdministrativeUnitCode? Parent { get; }

    /// <summary>The codes of the units that this one was formed from, as they were on the day before.</summary>
    public IReadOnlyList<AdministrativeUnitCode> Predecessors { get; }

    /// <summary>Where the fact stands.</summary>
    public string Source { get; }

    /// <summary>The level of the unit.</summary>
    public AdministrativeLevel Level => Code.Level;

    /// <summary>Writes the unit as <c>06712 Phường Móng Cái 1 (from 2025-07-01)</c>.</summary>
    public override string ToString() => $"{Code} {Name} ({Validity})";
}
