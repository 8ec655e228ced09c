using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>Where a component of a dossier comes from. A closed set.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paper), "paper")]
[JsonDerivedType(typeof(Attached), "attached")]
[JsonDerivedType(typeof(Digitized), "digitized")]
[JsonDerivedType(typeof(CertifiedCopy), "certified-copy")]
[JsonDerivedType(typeof(ResultStore), "result-store")]
[JsonDerivedType(typeof(PopulationDatabase), "population-database")]
[JsonDerivedType(typeof(OtherDossier), "other-dossier")]
public abstract record ComponentSource
{
    private ComponentSource()
    {
    }

    /// <summary>The electronic file of the component, where there is one.</summary>
    [JsonIgnore]
    public FileReference? ElectronicFile => this switch
    {
        Attached attached => attached.File,
        Digitized digitized => digitized.File,
        CertifiedCopy copy => copy.File,
        _ => null,
    };

    /// <summary>True where nothing new was handed in: the data were there already (<i>tái sử dụng dữ liệu</i>).</summary>
    [JsonIgnore]
    public bool IsReused => this is ResultStore or PopulationDatabase or OtherDossier;

    /// <summary>Handed in on paper, and not digitized.</summary>
    public sealed record Paper : ComponentSource;

    /// <summary>Attached by the applicant as a file.</summary>
    public sealed record Attached([property: JsonRequired] FileReference File) : ComponentSource;

    /// <summary>Handed in on paper and digitized by the agency (<i>số hóa</i>), the officer signing the copy (Decree 118/2025/NĐ-CP Art 17).</summary>
    public sealed record Digitized([property: JsonRequired] FileReference File) : ComponentSource;

    /// <summary>An electronic copy certified from the original (<i>bản sao chứng thực điện tử</i>).</summary>
    public sealed record CertifiedCopy([property: JsonRequired] FileReference File) : ComponentSource;

    /// <summary>Taken from the store of results (<i>kho kết quả</i>): the result of an earlier procedure stands in for the paper.</summary>
    public sealed record ResultStore([property: JsonRequired] string ResultCode) : ComponentSource;

    /// <summary>Read from the national population database.</summary>
    public sealed record PopulationDatabase : ComponentSource;

    /// <summary>Taken from another dossier of the same applicant.</summary>
    public sealed record OtherDossier([property: JsonRequired] DossierCode Dossier) : ComponentSource;
}
