namespace MongCai.Domain.Dossiers;

/// <summary>What a dossier waited for while its clock did not run.</summary>
public enum WaitReason
{
    /// <summary>The applicant's supplement.</summary>
    Supplement,

    /// <summary>The applicant's payment.</summary>
    Payment,

    /// <summary>The end of a stop.</summary>
    Stop,
}
