using System.Collections.Frozen;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Who answers which operation.</summary>
internal static class HandlerTable
{
    private static readonly FrozenDictionary<string, Handler> Handlers = new Dictionary<PortalOperation, Handler>
    {
        [PortalOperations.ListProcedures] = AtOnce(ProcedureHandlers.List),
        [PortalOperations.GetProcedure] = AtOnce(ProcedureHandlers.Get),
        [PortalOperations.ListProcedureVersions] = AtOnce(ProcedureHandlers.Versions),
        [PortalOperations.ListProcedureChanges] = AtOnce(ProcedureHandlers.Changes),
        [PortalOperations.ListAgencies] = AtOnce(AgencyHandlers.List),
        [PortalOperations.GetAgency] = AtOnce(AgencyHandlers.Get),
        [PortalOperations.GetResponsibility] = AtOnce(AgencyHandlers.ResponsibilityOf),
        [PortalOperations.ListStaff] = AtOnce(AgencyHandlers.Staff),
        [PortalOperations.GetCalendarYear] = AtOnce(CalendarHandlers.Year),
        [PortalOperations.GetDueDate] = AtOnce(CalendarHandlers.DueDate),
        [PortalOperations.FileDossier] = DossierHandlers.FileAsync,
        [PortalOperations.ListDossiers] = DossierHandlers.ListAsync,
        [PortalOperations.GetDossier] = DossierHandlers.GetAsync,
        [PortalOperations.Timeline] = DossierHandlers.TimelineAsync,
        [PortalOperations.Command] = DossierHandlers.CommandAsync,
        [PortalOperations.TakeTicket] = TicketHandlers.TakeAsync,
        [PortalOperations.GetTicket] = TicketHandlers.GetAsync,
        [PortalOperations.CreateDraft] = DraftHandlers.CreateAsync,
        [PortalOperations.GetDraft] = DraftHandlers.GetAsync,
        [PortalOperations.SaveDraft] = DraftHandlers.SaveAsync,
        [PortalOperations.DeleteDraft] = DraftHandlers.DeleteAsync,
        [PortalOperations.FileDraft] = DraftHandlers.FileAsync,
        [PortalOperations.BeginUpload] = FileHandlers.BeginAsync,
        [PortalOperations.GetUpload] = FileHandlers.GetUploadAsync,
        [PortalOperations.SendChunk] = FileHandlers.SendChunkAsync,
        [PortalOperations.GetFile] = FileHandlers.GetAsync,
        [PortalOperations.GetContent] = FileHandlers.ContentAsync,
        [PortalOperations.Quote] = AtOnce(PaymentHandlers.Quote),
        [PortalOperations.OpenPayment] = PaymentHandlers.OpenAsync,
        [PortalOperations.ListPayments] = PaymentHandlers.ListAsync,
        [PortalOperations.GetPayment] = PaymentHandlers.GetAsync,
        [PortalOperations.RecordPaymentEvent] = PaymentHandlers.RecordAsync,
        [PortalOperations.IssueReceipt] = ReceiptHandlers.IssueAsync,
        [PortalOperations.LookUpPayment] = PaymentHandlers.LookUpAsync,
        [PortalOperations.GetQuestionnaire] = AtOnce(SurveyHandlers.QuestionnaireOf),
        [PortalOperations.Invite] = SurveyHandlers.InviteAsync,
        [PortalOperations.Respond] = SurveyHandlers.RespondAsync,
        [PortalOperations.SummarizeSurveys] = SurveyHandlers.SummarizeAsync,
        [PortalOperations.CountDossiers] = ReportHandlers.CountAsync,
        [PortalOperations.LookUp] = LookupHandlers.LookUpAsync,
        [PortalOperations.CreateWebhook] = WebhookHandlers.CreateAsync,
        [PortalOperations.ListWebhooks] = WebhookHandlers.ListAsync,
        [PortalOperations.DeleteWebhook] = WebhookHandlers.DeleteAsync,
        [PortalOperations.RotateWebhook] = WebhookHandlers.RotateAsync,
    }.ToFrozenDictionary(pair => pair.Key.Name, pair => pair.Value);

    /// <summary>
    /// Says whether an operation writes nothing: it gets, or posts a question that needs no key, since nothing is done twice by asking again.
    /// </summary>
    internal static bool Reads(PortalOperation operation) => operation.Method == HttpMethod.Get || (operation.Method == HttpMethod.Post && !operation.NeedsKey);

    internal static Handler Of(PortalOperation operation) => Handlers[operation.Name];

    /// <summary>An answer that needs nothing of the store.</summary>
    private static Handler AtOnce(Func<Exchange, PortalReply> answer) => (exchange, _) => Task.FromResult(answer(exchange));
}
