using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Codes of dossiers that are spelled otherwise than the portal spells them.</content>
public abstract partial class PortalConformance
{
    [SkippableTheory]
    [InlineData("-260826-", "-20260826-")]
    [InlineData("-0001", "-0000001")]
    [InlineData("H", "h")]
    public async Task Code_HoweverItIsSpelled_NamesTheSameDossierToEveryOperation(string kept, string written)
    {
        DossierResource dossier = await caller.FileAsync();
        string spelled = dossier.Code.ToString().Replace(kept, written, StringComparison.Ordinal);
        Assert.NotEqual(dossier.Code.ToString(), spelled);
        DossierCode code = DossierCode.Parse(spelled);

        await AssertIsReadAsync(dossier, spelled);
        await AssertIsPaidAsync(code, spelled);
        await AssertIsAnsweredOnceAsync(dossier with { Code = code });
    }

    private async Task AssertIsReadAsync(DossierResource dossier, string spelled)
    {
        Assert.Equal(dossier.Head, (await caller.GetAsync(PortalOperations.GetDossier, spelled)).Is(200).Read<DossierResource>().Head);
        (await caller.GetAsync(PortalOperations.Timeline, spelled)).Is(200);
        TicketResource ticket = (await caller.AskAsync(PortalOperations.TakeTicket, spelled)).Is(200).Read<TicketResource>();
        Assert.Equal(ticket, (await caller.GetAsync(PortalOperations.GetTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>());
        Assert.Equal(ticket, (await caller.GetAsync(PortalOperations.GetTicket, spelled)).Is(200).Read<TicketResource>());
        string token = LookupLink.Parse(dossier.LookupLink!).Token.Reveal();
        (await caller.SendAsync(PortalOperations.LookUp, new LookupRequest { Code = DossierCode.Parse(spelled), Token = token })).Is(200);
    }

    private async Task AssertIsPaidAsync(DossierCode code, string spelled)
    {
        PaymentResource payment = (await caller.SendAsync(PortalOperations.OpenPayment, Generated.NewPayment() with { Dossier = code })).Is(201)
            .Read<PaymentResource>();
        Assert.Equal(payment.Id, Assert.Single(await AllAsync<PaymentResource>(PortalOperations.ListPayments, $"?dossier={spelled}")).Id);
        Assert.Equal(payment.Id, Assert.Single(await AllAsync<PaymentResource>(PortalOperations.ListPayments, $"?dossier={code.Canonical}")).Id);
    }

    private async Task AssertIsAnsweredOnceAsync(DossierResource spelled)
    {
        DossierResource returned = await caller.DoAsync(
            spelled,
            new DossierCommand.Accept(),
            new DossierCommand.Transfer(Generated.Department),
            new DossierCommand.Decide(Generated.Result),
            new DossierCommand.ReturnResult(OpenCode.Of(ReturnChannel.Counter)));
        NewSurveyResponse response = Generated.NewSurveyResponse(await InviteAsync(returned with { Code = spelled.Code }));
        (await caller.SendAsync(PortalOperations.Respond, response with { Dossier = spelled.Code })).Is(201);
        (await caller.SendAsync(PortalOperations.Respond, response with { Dossier = returned.Code })).IsProblem(409, ProblemTypes.LegalRefusal);
    }
}
