// A client that NSwag made of openapi.json, against a sandbox: token, procedure, dossier, payment, timeline.
using System.Net.Http.Headers;
using Generated;

using HttpClient http = new() { BaseAddress = new(args[0]) };
Client portal = new(http) { BaseUrl = args[0] };

TokenResponse token = await portal.Tokens_issueAsync(new() { Grant_type = "client_credentials", Client_id = "demo", Client_secret = args[1] });
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(token.Token_type, token.Access_token);

ProcedureResource procedure = await portal.Procedures_getAsync("1.004222");
Console.WriteLine($"procedure {procedure.Code}");

NewDossier filed = new()
{
    Procedure = procedure.Code,
    Channel = "InPerson",
    Applicant = new()
    {
        Kind = "Individual",
        Name = "Người nộp 1",
        Basis = new ProcessingBasisLegalDuty { Citation = new() { Instrument = "Nghị định 61/2018/NĐ-CP", Article = "17" } },
    },
    Components = [new() { Code = "GT01", Name = "Đơn đề nghị", Source = "Paper" }],
};
DossierResource dossier = await portal.Dossiers_fileAsync("file-1", filed);
DossierResource again = await portal.Dossiers_fileAsync("file-1", filed);
Console.WriteLine($"dossier {dossier.State}, {(again.Code == dossier.Code ? "once" : "twice")}, by {dossier.Applicant.Basis.GetType().Name}");

DossierResource accepted = await portal.Dossiers_commandAsync(dossier.Code, "accept-1", $"\"{dossier.Version}\"", new()
{
    By = new() { Kind = "OneStopShop", Account = "counter-1" },
    Command = new DossierCommandAccept(),
});
Console.WriteLine($"dossier {accepted.State}, due {(accepted.DueAt.Length > 0 ? "on a day" : "never")}");

PaymentResource payment = await portal.Payments_openAsync("pay-1", new() { Dossier = dossier.Code, Amount = 50_000 });
Console.WriteLine($"payment {payment.State} of {(await portal.Payments_getAsync(payment.Id)).Due}");

AuditTrail trail = await portal.Dossiers_timelineAsync(dossier.Code);
foreach (AuditEntry entry in trail.Entries)
{
    Console.WriteLine(entry.Event switch
    {
        DossierEventFiled { Submission: { } submission } => $"filed {(submission.Code == dossier.Code ? "as the dossier" : "as another")}, {submission.Components.Single().Source.GetType().Name}",
        DossierEventAccepted { Stamp.By: { } by } => $"accepted by {by.Kind} {by.Account}",
        var other => $"unexpected {other.GetType().Name}",
    });
}

try
{
    await portal.Payments_openAsync("pay-2", new() { Dossier = dossier.Code, Amount = -1 });
}
catch (ApiException<Problem> refused)
{
    Console.WriteLine($"refused {refused.StatusCode} at {refused.Result.Errors.Single().Field}");
}
