using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>The portal through the typed client.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Client_ThroughAWholeDay_SeesOneStory()
    {
        PortalClient client = Client();
        DossierResource dossier = await FiledAsync(client);
        LookupLink link = LookupLink.Parse(dossier.LookupLink!);
        dossier = await DoAsync(
            client, dossier, new DossierCommand.Accept(), new DossierCommand.Transfer(Generated.Department), new DossierCommand.RequestPayment(Vnd.Of(50_000)));
        PaymentResource payment = await client.Payments.OpenAsync(dossier.Code, Vnd.Of(50_000));
        PortalOutcome<PaymentResource> paid = await client.Payments.RecordAsync(payment.Id, Generated.PaymentReceived().ToDomain());
        Assert.True(Assert.IsType<PortalOutcome<PaymentResource>.Done>(paid).Value.State.Is(PaymentState.Succeeded));
        Assert.Equal(1, Assert.IsType<PortalOutcome<ReceiptResource>.Done>(await client.Payments.IssueReceiptAsync(payment.Id)).Value.Number);
        dossier = await DoAsync(
            client,
            await client.Dossiers.GetAsync(dossier.Code),
            new DossierCommand.Decide(Generated.Result),
            new DossierCommand.ReturnResult(OpenCode.Of(ReturnChannel.Counter)));
        SurveyInvitation invitation = Assert.IsType<PortalOutcome<SurveyInvitation>.Done>(await client.Surveys.InviteAsync(dossier.Code)).Value;
        Assert.IsType<PortalOutcome<SurveyResponseResource>.Done>(await client.Surveys.RespondAsync(Generated.NewSurveyResponse(invitation)));
        LookupResource progress = await client.Lookup.FindAsync(link.Code, link.Token.Reveal());
        Assert.True(progress.Degree.Is(CompletionDegree.Ended));
        Assert.Equal(7, (await client.Dossiers.GetTimelineAsync(dossier.Code)).Entries.Count);
        Assert.Equal(1, (await client.Reports.CountAsync(dossier.FiledAt.Date, dossier.FiledAt.Date)).Rows[0].Received);
    }

    [SkippableFact]
    public async Task Client_UploadingAndDownloading_HasTheSameBytes()
    {
        byte[] bytes = [.. Enumerable.Range(0, (1 << 20) + 1000).Select(number => (byte)(number % 251))];
        PortalClient client = Client();
        using MemoryStream source = new(bytes);
        FileResource file = await client.Files.UploadAsync(source, "giấy tờ minh họa.pdf", "application/pdf");
        using MemoryStream copy = new();
        Assert.Equal(bytes.Length, await client.Files.DownloadAsync(file.Id, copy));
        Assert.Equal(bytes, copy.ToArray());
    }

    [SkippableFact]
    public async Task Client_AskingForWhatTheLawForbids_GetsAValue()
    {
        PortalClient client = Client();
        DossierResource dossier = await FiledAsync(client);
        PortalOutcome<DossierResource> outcome = await client.Dossiers.CommandAsync(
            dossier.Code, 1, new DossierCommand.Resume(), Generated.Actor(ActorKind.CompetentAgency));
        Assert.Contains("accept", Assert.IsType<PortalOutcome<DossierResource>.Refused>(outcome).Refusal.Allowed);
    }

    [SkippableFact]
    public async Task Client_WhoIsMistaken_GetsTheExceptionForIt()
    {
        PortalClient client = Client();
        DossierResource dossier = await FiledAsync(client);
        await DoAsync(client, dossier, new DossierCommand.Accept());
        await Assert.ThrowsAsync<PortalPreconditionFailedException>(
            () => client.Dossiers.CommandAsync(dossier.Code, 1, new DossierCommand.Withdraw(), Generated.Actor(ActorKind.Applicant)));
        await Assert.ThrowsAsync<PortalNotFoundException>(() => client.Dossiers.GetAsync(DossierCode.Parse("000.00.01.H49-260826-9999")));
        await Assert.ThrowsAsync<PortalValidationException>(() => client.Dossiers.FileAsync(Generated.NewDossier() with { Sets = 0 }));
    }

    private PortalClient Client() => new(portal.Http, new() { BaseAddress = portal.Http.BaseAddress, Credentials = new("suite", Secret) }, portal.Time);

    private static async Task<DossierResource> FiledAsync(PortalClient client) =>
        Assert.IsType<PortalOutcome<DossierResource>.Done>(await client.Dossiers.FileAsync(Generated.NewDossier())).Value;

    private static async Task<DossierResource> DoAsync(PortalClient client, DossierResource dossier, params DossierCommand[] commands)
    {
        foreach (DossierCommand command in commands)
        {
            PortalOutcome<DossierResource> outcome = await client.Dossiers.CommandAsync(dossier.Code, dossier.Version, command, Generated.Command(command).By);
            dossier = Assert.IsType<PortalOutcome<DossierResource>.Done>(outcome).Value;
        }

        return dossier;
    }
}
