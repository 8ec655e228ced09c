using System.CommandLine;
using System.Runtime.CompilerServices;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>portal due</c>: the pending dossiers whose due moment is past or near, the most urgent first.</summary>
internal sealed class PortalDue
{
    private const int UsualSoon = 1;
    private static readonly string[] Columns = ["sign", "light", "code", "procedure", "state", "held_by", "due_at", "working_days_left", ProjectedDays.Column];

    /// <summary>The states of dossiers that are accepted and not done, so that someone has to hurry.</summary>
    private static readonly DossierState[] Pending =
    [
        DossierState.Accepted, DossierState.InProcess, DossierState.AwaitingSupplement, DossierState.AwaitingPayment, DossierState.Stopped,
        DossierState.InCorrection,
    ];

    private readonly PortalAction action;
    private readonly CalendarSettings calendar = new();
    private readonly Option<string> on = new("--on") { Description = "Look at this day from its first minute, instead of at this moment.", HelpName = "DATE" };
    private readonly Option<string> soon = new("--soon")
    {
        Description = "How many working days after today a dossier is due soon, from 0; 1 without it.",
        HelpName = "N",
    };

    private readonly Option<bool> all = new("--all") { Description = "List those that are in time too." };
    private readonly Option<bool> json = JsonSettings.OfLines();

    private PortalDue(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalDue due = new(action);
        Command command = new(
            "due",
            "List the pending dossiers that are overdue, due today or due soon, the most urgent first, with a sign and a word for each; how many there are "
            + "of each stands on standard error. Days off do not bring a due day nearer.");
        return action.Attach(command, [due.on, due.soon, due.all, due.json, .. due.calendar.Options], due.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, PortalClient portal, CancellationToken cancellation)
    {
        WorkingCalendar days = calendar.Calendar(parse, Years.All);
        LocalDateTime now = OptionText.Day(parse, on)?.AtMidnight() ?? action.Host.Time.VietnamNow();
        int within = OptionText.Whole(parse, soon, 0) ?? UsualSoon;
        List<(DueLight Light, DossierSummary Dossier)> lights = [];
        await foreach (DossierSummary dossier in PendingAsync(portal, cancellation))
        {
            lights.Add((DueLights.Of(days, now, dossier.DueAt!.Value, DayOf(dossier), within), dossier));
        }

        Write(parse, lights, days, now.Date);
        Count(lights);
        return ExitCode.Success;
    }

    private static async IAsyncEnumerable<DossierSummary> PendingAsync(PortalClient portal, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (DossierState state in Pending)
        {
            DossierFilter filter = new() { State = OpenCode.Of(state) };
            await foreach (DossierSummary dossier in portal.Dossiers.List(filter, PortalPageable.Largest).WithCancellation(cancellation))
            {
                if (dossier is { DueAt: not null, FinishedAt: null })
                {
                    yield return dossier;
                }
            }
        }
    }

    private void Write(ParseResult parse, List<(DueLight Light, DossierSummary Dossier)> lights, WorkingCalendar days, LocalDate today)
    {
        bool isJson = parse.GetValue(json);
        using RowList rows = new RowList(Columns, isJson, action.Streams).Begin();
        foreach ((DueLight light, DossierSummary dossier) in lights
            .Where(one => parse.GetValue(all) || one.Light != DueLight.InTime)
            .OrderBy(one => one.Dossier.DueAt).ThenBy(one => one.Dossier.Code.ToString(), StringComparer.Ordinal))
        {
            rows.Write(results => Add(light, isJson, dossier, days, today, results));
        }
    }

    /// <summary>In data a light has its code; a person reads its name.</summary>
    private void Add(DueLight light, bool isJson, DossierSummary dossier, WorkingCalendar days, LocalDate today, Results results)
    {
        results.Add(light.Sign());
        results.Add(action.Streams.IsOutputTerminal && !isJson ? light.Name().In(action.Streams.Language) : Words.Hyphenated(light));
        results.Add(dossier.Code.ToString());
        results.Add(dossier.Procedure.ToString());
        results.Add(Words.Hyphenated(dossier.State.Text));
        results.Add(dossier.HeldBy.ToString());
        results.AddDue(dossier.DueAt!.Value, DayOf(dossier));
        results.Add(Left(days, today, DayOf(dossier)));
        results.Add(ProjectedDays.Word(ProjectedDays.AreBetween(days, today, DayOf(dossier))));
    }

    /// <summary>The working days after today through the due day; negative where it is past.</summary>
    private static int Left(WorkingCalendar days, LocalDate today, LocalDate dueOn) =>
        dueOn >= today ? days.CountAfterThrough(today, dueOn) : -days.CountAfterThrough(dueOn, today);

    private static LocalDate DayOf(DossierSummary dossier) => dossier.DueOn ?? dossier.DueAt!.Value.Date;

    private void Count(List<(DueLight Light, DossierSummary Dossier)> lights)
    {
        IEnumerable<string> counts = Enum.GetValues<DueLight>()
            .Select(light => Invariant($"{light.Sign()} {lights.Count(one => one.Light == light)} {light.Name().In(action.Streams.Language)}"));
        action.Streams.Error.WriteLine($"mongcai: {string.Join(", ", counts)}");
    }
}
