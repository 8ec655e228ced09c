using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Agencies;

/// <summary>An agency (<i>cơ quan</i>) as it was between two changes: what receives, handles or decides dossiers.</summary>
/// <remarks>Its key is the code with the first day of its validity. Agencies are compared by reference: a register holds each once.</remarks>
[JsonConverter(typeof(FormConverter<Agency>))]
public sealed class Agency : ISucceeding<AgencyCode>
{
    /// <summary>Takes down what a source says of an agency; the predecessors are copied.</summary>
    public Agency(
        AgencyCode code,
        Validity validity,
        string name,
        AdministrativeLevel level,
        AdministrativeUnitCode? unit,
        IEnumerable<AgencyCode> predecessors,
        string source)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(predecessors);
        ArgumentNullException.ThrowIfNull(source);
        Code = code;
        Validity = validity;
        Name = name;
        Level = level;
        Unit = unit;
        Predecessors = Array.AsReadOnly(predecessors.ToArray());
        Source = source;
    }

    /// <summary>The code that the agency bears.</summary>
    public AgencyCode Code { get; }

    /// <summary>The days on which the agency exists in this form and under this code.</summary>
    public Validity Validity { get; }

    /// <summary>The full name.</summary>
    public string Name { get; }

    /// <summary>The level of government.</summary>
    public AdministrativeLevel Level { get; }

    /// <summary>The administrative unit that the agency serves, or null where it serves none alone.</summary>
    public AdministrativeUnitCode? Unit { get; }

    /// <summary>The codes of the agencies whose work this one took over, as they were on the day before.</summary>
    public IReadOnlyList<AgencyCode> Predecessors { get; }

    /// <summary>Where the fact stands.</summary>
    public string Source { get; }

    /// <summary>Writes the agency as <c>H49 Ủy ban nhân dân tỉnh Quảng Ninh (always)</c>.</summary>
    public override string ToString() => $"{Code} {Name} ({Validity})";
}
