using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>An instrument that a procedure rests on.</summary>
public sealed record LegalBasisResource : PortalModel
{
    /// <summary>The number.</summary>
    public required string Number { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it.</summary>
    public string Issuer { get; init => field = value ?? ""; } = "";

    /// <summary>The day it was issued.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The day it took effect.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>Where it can be read.</summary>
    public string Url { get; init => field = value ?? ""; } = "";

    /// <summary>Writes an instrument.</summary>
    public static LegalBasisResource Of(LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return new()
        {
            Number = basis.Number,
            Title = basis.Title,
            Issuer = basis.Issuer,
            IssuedOn = basis.IssuedOn,
            EffectiveOn = basis.EffectiveOn,
            Url = basis.Url,
        };
    }

    /// <summary>The instrument of the domain.</summary>
    public LegalBasis ToDomain() => new(Number, Title) { Issuer = Issuer, IssuedOn = IssuedOn, EffectiveOn = EffectiveOn, Url = Url };

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(LegalBasisResource),
        (nameof(Unknown), Unknown), (nameof(Number), Number), (nameof(Title), Title), (nameof(Issuer), Issuer), (nameof(IssuedOn), IssuedOn),
        (nameof(EffectiveOn), EffectiveOn), (nameof(Url), Url));
}
