using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.Contract;

/// <summary>Who files.</summary>
[JsonConverter(typeof(WordConverter<ApplicantKind>))]
public enum ApplicantKind
{
    /// <summary>A person.</summary>
    Individual,

    /// <summary>An enterprise, an agency or another organization.</summary>
    Organization,
}
