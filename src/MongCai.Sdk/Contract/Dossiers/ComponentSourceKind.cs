using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.Contract.Dossiers;

/// <summary>How a component came into a dossier.</summary>
[JsonConverter(typeof(WordConverter<ComponentSourceKind>))]
public enum ComponentSourceKind
{
    /// <summary>On paper.</summary>
    Paper,

    /// <summary>A file from the applicant.</summary>
    Attached,

    /// <summary>A scan made at the counter.</summary>
    Digitized,

    /// <summary>A certified electronic copy.</summary>
    CertifiedCopy,

    /// <summary>From the store of electronic results.</summary>
    ResultStore,

    /// <summary>From the national population database.</summary>
    PopulationDatabase,

    /// <summary>From another dossier.</summary>
    OtherDossier,
}
