namespace MongCai.Sdk.Contract.Dossiers;

/// <summary>Who files.</summary>
public enum ApplicantKind
{
    /// <summary>A person.</summary>
    Individual,

    /// <summary>An enterprise, an agency or another organization.</summary>
    Organization,
}
