namespace MongCai.Sdk.Contract;

/// <summary>The OAuth 2.0 scopes of the contract.</summary>
public static class PortalScopes
{
    /// <summary>Procedures, agencies, the calendar and questionnaires.</summary>
    public const string CatalogueRead = "catalogue.read";

    /// <summary>Dossiers, their timelines and files.</summary>
    public const string DossiersRead = "dossiers.read";

    /// <summary>Filing dossiers, moving them on and uploading files.</summary>
    public const string DossiersWrite = "dossiers.write";

    /// <summary>Fee quotes, payments and receipts.</summary>
    public const string PaymentsRead = "payments.read";

    /// <summary>Opening payments and recording what happened to them.</summary>
    public const string PaymentsWrite = "payments.write";

    /// <summary>Summaries of surveys.</summary>
    public const string SurveysRead = "surveys.read";

    /// <summary>Invitations and responses.</summary>
    public const string SurveysWrite = "surveys.write";

    /// <summary>Counts and indicators.</summary>
    public const string ReportsRead = "reports.read";

    /// <summary>Endpoints that are told of events.</summary>
    public const string WebhooksManage = "webhooks.manage";

    /// <summary>Every scope.</summary>
    public static IReadOnlyList<string> All { get; } =
        [CatalogueRead, DossiersRead, DossiersWrite, PaymentsRead, PaymentsWrite, SurveysRead, SurveysWrite, ReportsRead, WebhooksManage];
}
