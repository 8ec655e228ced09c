using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace OneStopDay;

/// <summary>
/// The fortnight at the portal: every dossier filed at its moment, eight lives, a day at the cash desk, and what else was asked of the portal.
/// </summary>
internal sealed class PortalFortnight : IDisposable
{
    private static readonly LocalDateTime Start = new(2026, 8, 17, 7, 30);

    /// <summary>The last morning of the fortnight, of which there is a page.</summary>
    private static readonly LocalDateTime LastMorning = new(2026, 8, 28, 7, 30);

    private readonly Portal portal;
    private readonly Agenda agenda = new();
    private readonly Dictionary<DossierCode, Life> dossiers;
    private readonly FormFiles forms;
    private readonly WorkingCalendar calendar;
    private readonly LivesOfDossiers lives;
    private readonly CashDesk desk;
    private readonly QuestionsToThePortal questions;
    private readonly NationalPushes national;
    private readonly Screen screen;

    private PortalFortnight(Portal portal, Screen screen, IEnumerable<FiledDossier> submissions, WorkingCalendar calendar, string folder)
    {
        (this.portal, this.screen, this.calendar) = (portal, screen, calendar);
        forms = new(folder, screen.Language);
        dossiers = submissions.ToDictionary(submission => submission.Code, submission => new Life(submission, portal.Client, agenda));
        foreach (Life dossier in dossiers.Values)
        {
            dossier.Plan();
        }

        (lives, desk, questions) = (new(screen, dossiers, agenda, forms), new(portal.Client), new(screen, portal, dossiers));
        national = new(screen, portal, dossiers, desk);
    }

    /// <summary>Lets the fortnight pass, and gives the number of pages that were written into the folder.</summary>
    internal static async Task<int> RunAsync(Screen screen, IEnumerable<FiledDossier> submissions, WorkingCalendar calendar, string folder)
    {
        Portal portal = await Portal.StartAsync(Start).ConfigureAwait(false);
        await using (portal.ConfigureAwait(false))
        {
            EventListener listener = await EventListener.StartAsync().ConfigureAwait(false);
            await using (listener.ConfigureAwait(false))
            {
                using PortalFortnight fortnight = new(portal, screen, submissions, calendar, folder);
                await fortnight.RunAsync(listener).ConfigureAwait(false);
                return await fortnight.WriteAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task RunAsync(EventListener listener)
    {
        lives.Plan();
        questions.Plan(agenda, listener);
        desk.Plan(agenda);
        national.Plan(agenda);
        await agenda.RunAsync(portal.Clock).ConfigureAwait(false);
        await lives.PrintAsync().ConfigureAwait(false);
        new PaymentsOfTheDay(screen, desk).Print();
        await questions.PrintAsync().ConfigureAwait(false);
        national.Print();
    }

    /// <summary>Writes every form, the register and the page of the last morning; gives how many pages that are.</summary>
    private async Task<int> WriteAsync()
    {
        List<KeptDossier> kept = [];
        foreach (Life life in dossiers.Values)
        {
            Dossier dossier = await life.VerifiedAsync().ConfigureAwait(false);
            forms.WriteAll(dossier, life.LookupLink);
            kept.Add(new(dossier, life.Procedure));
        }

        forms.WriteRegister(Start.Year, [.. kept.Select(dossier => dossier.Dossier)]);
        forms.WriteIndex(new DayPage(LastMorning, kept, forms.Written, calendar, screen.Language).Write());
        return forms.Written.Count + 1;
    }

    public void Dispose() => national.Dispose();
}
