using MongCai.Domain.Officers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Tickets of the queue.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Ticket_AskedForAgainOnTheDay_IsTheSame()
    {
        DossierResource dossier = await caller.FileAsync();
        (await caller.GetAsync(PortalOperations.GetTicket, dossier.Code.ToString())).IsProblem(404, ProblemTypes.NotFound);

        TicketResource ticket = (await caller.AskAsync(PortalOperations.TakeTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>();

        Assert.Equal(("001", dossier.Code), (ticket.Number, ticket.Dossier));
        Assert.True(ticket.State.Is(TicketState.Waiting));
        Assert.Equal(ticket, (await caller.AskAsync(PortalOperations.TakeTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>());
        Assert.Equal(ticket, (await caller.GetAsync(PortalOperations.GetTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>());
    }

    [SkippableFact]
    public async Task Ticket_OfTheNextDay_IsAnotherFromTheFirstNumber()
    {
        DossierResource dossier = await caller.FileAsync();
        TicketResource first = (await caller.AskAsync(PortalOperations.TakeTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>();
        await caller.AskAsync(PortalOperations.TakeTicket, (await caller.FileAsync(Generated.NewDossier(2))).Code.ToString());
        await AdvanceAsync(1);

        TicketResource second = (await caller.AskAsync(PortalOperations.TakeTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>();

        Assert.Equal(("001", first.TakenAt.PlusDays(1).Date), (second.Number, second.TakenAt.Date));
    }

    [SkippableFact]
    public async Task Tickets_TakenAtOnce_HaveNumbersWithoutGaps()
    {
        DossierResource[] dossiers = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => caller.FileAsync(Generated.NewDossier(number))));

        string[] numbers = await Task.WhenAll(dossiers.Select(async dossier => (await caller.AskAsync(PortalOperations.TakeTicket, dossier.Code.ToString())).Is(200).Read<TicketResource>().Number));

        Assert.Equal(["001", "002", "003", "004", "005", "006", "007", "008"], numbers.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Ticket_OfADossierThatIsOverOrIsNone_IsRefused()
    {
        DossierResource dossier = await caller.ReturnedAsync();
        (await caller.AskAsync(PortalOperations.TakeTicket, dossier.Code.ToString())).IsProblem(409, ProblemTypes.LegalRefusal);
        (await caller.AskAsync(PortalOperations.TakeTicket, "000.00.01.H49-260826-9999")).IsProblem(404, ProblemTypes.NotFound);
        (await caller.GetAsync(PortalOperations.GetTicket, "000.00.01.H49-260826-9999")).IsProblem(404, ProblemTypes.NotFound);
    }
}
