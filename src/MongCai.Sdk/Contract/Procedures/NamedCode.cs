using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A code with its name.</summary>
public sealed record NamedCode : PortalModel
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>Writes a field.</summary>
    public static NamedCode Of(ProcedureField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new() { Code = field.Code, Name = field.Name };
    }

    /// <summary>Writes an audience.</summary>
    public static NamedCode Of(Audience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return new() { Code = audience.Code, Name = audience.Name };
    }

    /// <summary>The field of this code and name.</summary>
    public ProcedureField ToField() => new(Code, Name);

    /// <summary>The audience of this code and name.</summary>
    public Audience ToAudience() => new(Code, Name);
}
