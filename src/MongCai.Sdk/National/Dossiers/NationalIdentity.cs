using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>The identification number of the owner of a dossier (<c>DinhDanhCHS</c>). Personal data.</summary>
public sealed record NationalIdentity : WireRecord
{
    /// <summary>The kind of number.</summary>
    [JsonPropertyName("LoaiDinhDanh")]
    public NationalCode<NationalIdentityKind> Kind { get; init; }

    /// <summary>The number.</summary>
    [JsonPropertyName("SoDinhDanh")]
    public NationalValue<PersonalId> Number { get; init; }
}
