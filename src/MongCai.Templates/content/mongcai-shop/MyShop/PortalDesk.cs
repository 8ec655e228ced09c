using Microsoft.EntityFrameworkCore;
using MongCai.AspNetCore;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MyShop;

/// <summary>Hands dossiers on to the provincial portal.</summary>
internal sealed class PortalDesk(ShopContext context, PortalClient portal)
{
    /// <summary>Files a dossier at the portal, once however often it is asked for, or brings back the portal's legal "no".</summary>
    internal async Task<PortalOutcome<DossierResource>> HandOnAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        Submission filed = dossier.Submission;
        PortalOutcome<DossierResource> outcome = await portal.Dossiers.FileAsync(
            new()
            {
                Procedure = filed.Procedure,
                Channel = OpenCode.Of(filed.Channel),
                Applicant = ApplicantResource.Of(filed.Applicant),
                Components = [.. filed.Components.Select(ComponentResource.Of)],
            },
            IdempotencyKey.Of("hand-on", dossier.Code.ToString()),
            cancellationToken);
        if (outcome is PortalOutcome<DossierResource>.Done(var there) && await context.AtThePortal.FindAsync([dossier.Code], cancellationToken) is null)
        {
            context.Add(new PortalDossier { Code = dossier.Code, PortalCode = there.Code, State = there.State.Text });
            await context.SaveChangesAsync(cancellationToken);
        }

        return outcome;
    }

    /// <summary>The state of a dossier at the portal, in the portal's word; null where it was not handed on.</summary>
    internal Task<string?> StateOfAsync(DossierCode code, CancellationToken cancellationToken) =>
        context.AtThePortal.Where(row => row.Code == code).Select(row => row.State).SingleOrDefaultAsync(cancellationToken);
}

/// <summary>Keeps what the portal tells of dossiers that were handed on.</summary>
internal sealed class PortalNews(ShopContext context) : IWebhookHandler<WebhookEvent.DossierChanged>
{
    public Task HandleAsync(WebhookEvent.DossierChanged happened, CancellationToken cancellationToken) =>
        context.AtThePortal.Where(row => row.PortalCode == happened.Dossier.Code)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, happened.Dossier.State.Text), cancellationToken);
}
