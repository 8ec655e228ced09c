namespace MongCai.Domain.Dossiers;

/// <summary>How a dossier is filed (<i>kênh thực hiện</i>).</summary>
public enum SubmissionChannel
{
    /// <summary>At the counter (<i>trực tiếp</i>).</summary>
    InPerson,

    /// <summary>Through the portal (<i>trực tuyến</i>).</summary>
    Online,

    /// <summary>By the public postal service (<i>bưu chính công ích</i>).</summary>
    Postal,
}
