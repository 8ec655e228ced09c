using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.Contract;

/// <summary>The operations of the contract, each once. The client calls them; a portal serves them.</summary>
/// <remarks>
/// A list is paged by <c>cursor</c> and <c>limit</c> (1 to 200, 50 without). <see cref="Timeline"/> answers with an audit trail as
/// <see cref="DossierJson"/> writes it. The token endpoint, <see cref="TokenPath"/>, is that of OAuth 2.0 and stands outside.
/// </remarks>
public static class PortalOperations
{
    /// <summary>The path of the token endpoint: client credentials, by form, with the secret in the form or in the header.</summary>
    public const string TokenPath = "/oauth2/token";

    /// <summary>The path of the endpoint that takes back an access token (RFC 7009).</summary>
    public const string RevocationPath = "/oauth2/revoke";

    /// <summary>Lists procedures, or searches them by words, ranked.</summary>
    public static PortalOperation ListProcedures { get; } = new(
        "procedures.list", HttpMethod.Get, "/v1/procedures", PortalScopes.CatalogueRead, "List or search procedures")
    { Response = typeof(Page<ProcedureSummary>), Query = ["text", "field", "agency", "level", "channel", "audience", "on", "cursor", "limit"] };

    /// <summary>Gets a procedure as it stands on a day.</summary>
    public static PortalOperation GetProcedure { get; } = new(
        "procedures.get", HttpMethod.Get, "/v1/procedures/{code}", PortalScopes.CatalogueRead, "Get a procedure")
    { Response = typeof(ProcedureResource), Query = ["on"], Failures = [304, 404] };

    /// <summary>Lists the versions of a procedure, oldest first.</summary>
    public static PortalOperation ListProcedureVersions { get; } = new(
        "procedures.versions", HttpMethod.Get, "/v1/procedures/{code}/versions", PortalScopes.CatalogueRead, "List the versions of a procedure")
    { Response = typeof(Page<ProcedureResource>), Query = ["cursor", "limit"], Failures = [404] };

    /// <summary>Lists what began or ended since a day.</summary>
    public static PortalOperation ListProcedureChanges { get; } = new(
        "procedures.changes", HttpMethod.Get, "/v1/procedure-changes", PortalScopes.CatalogueRead, "List changes of procedures")
    { Response = typeof(Page<ProcedureChange>), Query = ["since", "cursor", "limit"] };

    /// <summary>Lists the agencies of a day.</summary>
    public static PortalOperation ListAgencies { get; } = new("agencies.list", HttpMethod.Get, "/v1/agencies", PortalScopes.CatalogueRead, "List agencies")
    { Response = typeof(Page<AgencyResource>), Query = ["on", "level", "cursor", "limit"] };

    /// <summary>Gets an agency as it is on a day.</summary>
    public static PortalOperation GetAgency { get; } = new("agencies.get", HttpMethod.Get, "/v1/agencies/{code}", PortalScopes.CatalogueRead, "Get an agency")
    { Response = typeof(AgencyResource), Query = ["on"], Failures = [404] };

    /// <summary>Says who answers today for what an agency once held.</summary>
    public static PortalOperation GetResponsibility { get; } = new(
        "agencies.responsibility", HttpMethod.Get, "/v1/agencies/{code}/responsibility", PortalScopes.CatalogueRead, "Get who answers for an agency")
    { Response = typeof(ResponsibilityResource), Query = ["on"], Failures = [404] };

    /// <summary>Lists what is published of the officers of an agency (Decree 118/2025/NĐ-CP Art 9.8).</summary>
    public static PortalOperation ListStaff { get; } = new(
        "agencies.staff", HttpMethod.Get, "/v1/agencies/{code}/staff", PortalScopes.CatalogueRead, "List the published staff of an agency")
    { Response = typeof(Page<StaffResource>), Query = ["cursor", "limit"], Failures = [404] };

    /// <summary>Gets the special days of a year.</summary>
    public static PortalOperation GetCalendarYear { get; } = new(
        "calendar.year", HttpMethod.Get, "/v1/calendar/{year}", PortalScopes.CatalogueRead, "Get the special days of a year")
    { Response = typeof(CalendarYear), Failures = [404] };

    /// <summary>Works out a due date from a processing time and a moment of receipt.</summary>
    public static PortalOperation GetDueDate { get; } = new(
        "calendar.due-date", HttpMethod.Get, "/v1/due-date", PortalScopes.CatalogueRead, "Work out a due date")
    { Response = typeof(DueDateResource), Query = ["time", "receivedAt"] };

    /// <summary>Files a dossier; it gets a code.</summary>
    public static PortalOperation FileDossier { get; } = new("dossiers.file", HttpMethod.Post, "/v1/dossiers", PortalScopes.DossiersWrite, "File a dossier")
    { Request = typeof(NewDossier), Response = typeof(DossierResource), Success = 201, NeedsKey = true, Failures = [409, 413, 422] };

    /// <summary>Lists dossiers of the caller's agency, oldest first.</summary>
    public static PortalOperation ListDossiers { get; } = new("dossiers.list", HttpMethod.Get, "/v1/dossiers", PortalScopes.DossiersRead, "List dossiers")
    { Response = typeof(Page<DossierSummary>), Query = ["state", "procedure", "filedFrom", "filedUntil", "dueBefore", "cursor", "limit"] };

    /// <summary>Gets a dossier.</summary>
    public static PortalOperation GetDossier { get; } = new("dossiers.get", HttpMethod.Get, "/v1/dossiers/{code}", PortalScopes.DossiersRead, "Get a dossier")
    { Response = typeof(DossierResource), Failures = [304, 404] };

    /// <summary>Gets the life of a dossier, event by event, with the chain of hashes.</summary>
    public static PortalOperation Timeline { get; } = new(
        "dossiers.timeline", HttpMethod.Get, "/v1/dossiers/{code}/timeline", PortalScopes.DossiersRead, "Get the timeline of a dossier")
    { AnswersBytes = true, Failures = [404] };

    /// <summary>Gives a command to a dossier.</summary>
    public static PortalOperation Command { get; } = new(
        "dossiers.command", HttpMethod.Post, "/v1/dossiers/{code}/commands", PortalScopes.DossiersWrite, "Give a command to a dossier")
    {
        Request = typeof(DossierCommandRequest),
        Response = typeof(DossierResource),
        NeedsKey = true,
        NeedsMatch = true,
        Failures = [404, 409, 412, 413, 422, 428],
    };

    /// <summary>Saves a new draft.</summary>
    public static PortalOperation CreateDraft { get; } = new("drafts.create", HttpMethod.Post, "/v1/drafts", PortalScopes.DossiersWrite, "Save a new draft")
    { Request = typeof(NewDossier), Response = typeof(Draft), Success = 201, NeedsKey = true, Failures = [413, 422] };

    /// <summary>Gets a draft.</summary>
    public static PortalOperation GetDraft { get; } = new("drafts.get", HttpMethod.Get, "/v1/drafts/{id}", PortalScopes.DossiersRead, "Get a draft")
    { Response = typeof(Draft), Failures = [404] };

    /// <summary>Saves a draft anew.</summary>
    public static PortalOperation SaveDraft { get; } = new("drafts.save", HttpMethod.Put, "/v1/drafts/{id}", PortalScopes.DossiersWrite, "Save a draft")
    { Request = typeof(NewDossier), Response = typeof(Draft), NeedsMatch = true, Failures = [404, 412, 413, 422, 428] };

    /// <summary>Throws a draft away.</summary>
    public static PortalOperation DeleteDraft { get; } = new(
        "drafts.delete", HttpMethod.Delete, "/v1/drafts/{id}", PortalScopes.DossiersWrite, "Throw a draft away")
    { Success = 204, Failures = [404] };

    /// <summary>Takes a ticket of today's queue for a dossier, or gives it again.</summary>
    public static PortalOperation TakeTicket { get; } = new(
        "tickets.take", HttpMethod.Post, "/v1/dossiers/{code}/ticket", PortalScopes.DossiersWrite, "Take a ticket for a dossier")
    { Response = typeof(TicketResource), NeedsKey = true, Failures = [404, 409] };

    /// <summary>Gets the ticket that was taken last for a dossier.</summary>
    public static PortalOperation GetTicket { get; } = new(
        "tickets.get", HttpMethod.Get, "/v1/dossiers/{code}/ticket", PortalScopes.DossiersRead, "Get the ticket of a dossier")
    { Response = typeof(TicketResource), Failures = [404] };

    /// <summary>Files a draft; the draft is gone.</summary>
    public static PortalOperation FileDraft { get; } = new("drafts.file", HttpMethod.Post, "/v1/drafts/{id}/file", PortalScopes.DossiersWrite, "File a draft")
    { Response = typeof(DossierResource), Success = 201, NeedsKey = true, NeedsMatch = true, Failures = [404, 409, 412, 422, 428] };

    /// <summary>Begins an upload.</summary>
    public static PortalOperation BeginUpload { get; } = new("files.begin", HttpMethod.Post, "/v1/uploads", PortalScopes.DossiersWrite, "Begin an upload")
    { Request = typeof(NewUpload), Response = typeof(UploadResource), Success = 201, NeedsKey = true, Failures = [413, 422] };

    /// <summary>Says how far an upload is.</summary>
    public static PortalOperation GetUpload { get; } = new(
        "files.upload", HttpMethod.Get, "/v1/uploads/{id}", PortalScopes.DossiersWrite, "Get how far an upload is")
    { Response = typeof(UploadResource), Failures = [404] };

    /// <summary>Sends bytes of an upload; where they belong is in <see cref="PortalHeaders.UploadOffset"/>. A wrong place is a 409.</summary>
    public static PortalOperation SendChunk { get; } = new(
        "files.chunk", HttpMethod.Put, "/v1/uploads/{id}/content", PortalScopes.DossiersWrite, "Send bytes of an upload")
    { TakesBytes = true, Response = typeof(UploadResource), Failures = [404, 409, 413, 422] };

    /// <summary>Gets what a file is.</summary>
    public static PortalOperation GetFile { get; } = new("files.get", HttpMethod.Get, "/v1/files/{id}", PortalScopes.DossiersRead, "Get what a file is")
    { Response = typeof(FileResource), Failures = [404] };

    /// <summary>Gets the bytes of a file, with their hash in <see cref="PortalHeaders.ReprDigest"/>.</summary>
    public static PortalOperation GetContent { get; } = new(
        "files.content", HttpMethod.Get, "/v1/files/{id}/content", PortalScopes.DossiersRead, "Get the bytes of a file")
    { AnswersBytes = true, Failures = [404] };

    /// <summary>Says what a procedure costs.</summary>
    public static PortalOperation Quote { get; } = new("payments.quote", HttpMethod.Post, "/v1/fee-quotes", PortalScopes.PaymentsRead, "Quote fees")
    { Request = typeof(QuoteRequest), Response = typeof(QuoteResource), Failures = [404, 422] };

    /// <summary>Opens a payment.</summary>
    public static PortalOperation OpenPayment { get; } = new("payments.open", HttpMethod.Post, "/v1/payments", PortalScopes.PaymentsWrite, "Open a payment")
    { Request = typeof(NewPayment), Response = typeof(PaymentResource), Success = 201, NeedsKey = true, Failures = [404, 422] };

    /// <summary>Lists payments of the caller's agency, oldest first.</summary>
    public static PortalOperation ListPayments { get; } = new("payments.list", HttpMethod.Get, "/v1/payments", PortalScopes.PaymentsRead, "List payments")
    { Response = typeof(Page<PaymentResource>), Query = ["dossier", "state", "cursor", "limit"] };

    /// <summary>Gets a payment.</summary>
    public static PortalOperation GetPayment { get; } = new("payments.get", HttpMethod.Get, "/v1/payments/{id}", PortalScopes.PaymentsRead, "Get a payment")
    { Response = typeof(PaymentResource), Failures = [304, 404] };

    /// <summary>Records what happened to a payment. The key is that of the event: the same event counts once.</summary>
    public static PortalOperation RecordPaymentEvent { get; } = new(
        "payments.record", HttpMethod.Post, "/v1/payments/{id}/events", PortalScopes.PaymentsWrite, "Record what happened to a payment")
    { Request = typeof(PaymentEventResource), Response = typeof(PaymentResource), NeedsKey = true, Failures = [404, 409, 422] };

    /// <summary>Issues the receipt of a payment, or gives it again.</summary>
    public static PortalOperation IssueReceipt { get; } = new(
        "payments.receipt", HttpMethod.Post, "/v1/payments/{id}/receipt", PortalScopes.PaymentsWrite, "Issue a receipt")
    { Response = typeof(ReceiptResource), NeedsKey = true, Failures = [404, 409] };

    /// <summary>Shows a payment without a token of access, by the token of its link.</summary>
    public static PortalOperation LookUpPayment { get; } = new("payments.lookup", HttpMethod.Post, "/v1/payment-lookup", null, "Look a payment up")
    { Request = typeof(PaymentLookupRequest), Response = typeof(PublicPaymentResource), Failures = [404, 422] };

    /// <summary>Gets a questionnaire, as <c>code/version</c>.</summary>
    public static PortalOperation GetQuestionnaire { get; } = new(
        "surveys.questionnaire", HttpMethod.Get, "/v1/questionnaires/{code}/{version}", PortalScopes.CatalogueRead, "Get a questionnaire")
    { Response = typeof(QuestionnaireResource), Failures = [404] };

    /// <summary>Makes an invitation to respond.</summary>
    public static PortalOperation Invite { get; } = new(
        "surveys.invite", HttpMethod.Post, "/v1/survey-invitations", PortalScopes.SurveysWrite, "Invite to a survey")
    { Request = typeof(NewSurveyInvitation), Response = typeof(SurveyInvitation), Success = 201, NeedsKey = true, Failures = [404, 409, 422] };

    /// <summary>Takes a response.</summary>
    public static PortalOperation Respond { get; } = new(
        "surveys.respond", HttpMethod.Post, "/v1/survey-responses", PortalScopes.SurveysWrite, "Take a response")
    { Request = typeof(NewSurveyResponse), Response = typeof(SurveyResponseResource), Success = 201, NeedsKey = true, Failures = [404, 409, 422] };

    /// <summary>Sums up the responses of a period.</summary>
    public static PortalOperation SummarizeSurveys { get; } = new(
        "surveys.summary", HttpMethod.Get, "/v1/survey-summary", PortalScopes.SurveysRead, "Sum up responses")
    { Response = typeof(SurveySummary), Query = ["from", "until"] };

    /// <summary>Counts the dossiers of a period.</summary>
    public static PortalOperation CountDossiers { get; } = new(
        "reports.counts", HttpMethod.Get, "/v1/reports/counts", PortalScopes.ReportsRead, "Count dossiers")
    { Response = typeof(CountsReport), Query = ["from", "until", "by"] };

    /// <summary>Looks a dossier up without a token, by what its QR code holds.</summary>
    public static PortalOperation LookUp { get; } = new("lookup", HttpMethod.Post, "/v1/lookup", null, "Look a dossier up")
    { Request = typeof(LookupRequest), Response = typeof(LookupResource), Failures = [404, 422] };

    /// <summary>Registers an endpoint for events.</summary>
    public static PortalOperation CreateWebhook { get; } = new(
        "webhooks.create", HttpMethod.Post, "/v1/webhooks", PortalScopes.WebhooksManage, "Register a webhook")
    { Request = typeof(NewWebhook), Response = typeof(WebhookResource), Success = 201, NeedsKey = true, Failures = [422] };

    /// <summary>Lists the endpoints of the caller.</summary>
    public static PortalOperation ListWebhooks { get; } = new("webhooks.list", HttpMethod.Get, "/v1/webhooks", PortalScopes.WebhooksManage, "List webhooks")
    { Response = typeof(Page<WebhookResource>), Query = ["cursor", "limit"] };

    /// <summary>Takes an endpoint away.</summary>
    public static PortalOperation DeleteWebhook { get; } = new(
        "webhooks.delete", HttpMethod.Delete, "/v1/webhooks/{id}", PortalScopes.WebhooksManage, "Take a webhook away")
    { Success = 204, Failures = [404] };

    /// <summary>Gives an endpoint a new secret beside the old one, which is good for another day.</summary>
    public static PortalOperation RotateWebhook { get; } = new(
        "webhooks.rotate", HttpMethod.Post, "/v1/webhooks/{id}/rotate", PortalScopes.WebhooksManage, "Give a webhook a new secret")
    { Response = typeof(WebhookResource), NeedsKey = true, Failures = [404] };

    /// <summary>Every operation.</summary>
    public static IReadOnlyList<PortalOperation> All { get; } =
    [
        ListProcedures, GetProcedure, ListProcedureVersions, ListProcedureChanges, ListAgencies, GetAgency, GetResponsibility, ListStaff,
        GetCalendarYear, GetDueDate, FileDossier, ListDossiers, GetDossier, Timeline, Command, TakeTicket, GetTicket, CreateDraft, GetDraft, SaveDraft,
        DeleteDraft, FileDraft, BeginUpload, GetUpload, SendChunk, GetFile, GetContent, Quote, OpenPayment, ListPayments, GetPayment,
        RecordPaymentEvent, IssueReceipt, LookUpPayment, GetQuestionnaire, Invite, Respond, SummarizeSurveys, CountDossiers, LookUp, CreateWebhook,
        ListWebhooks, DeleteWebhook, RotateWebhook,
    ];
}
