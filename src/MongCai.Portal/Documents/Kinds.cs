namespace MongCai.Portal.Documents;

/// <summary>The kinds of documents that a portal keeps.</summary>
internal static class Kinds
{
    internal const string Client = "client";
    internal const string Token = "token";
    internal const string Key = "key";
    internal const string Secret = "secret";
    internal const string Dossier = "dossier";
    internal const string Lookup = "lookup";
    internal const string Ticket = "ticket";
    internal const string Draft = "draft";
    internal const string Upload = "upload";
    internal const string File = "file";
    internal const string Payment = "payment";
    internal const string PaymentLink = "payment-link";
    internal const string PaymentEvent = "payment-event";
    internal const string Receipt = "receipt";
    internal const string Response = "response";
    internal const string Webhook = "webhook";
    internal const string Message = "message";
    internal const string TallyPage = "tally-page";
    internal const string SurveyPage = "survey-page";
}
