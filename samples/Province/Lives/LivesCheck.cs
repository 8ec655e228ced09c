using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using NodaTime;
using Province.Contracts;
using Province.Dossiers;
using Province.Feeding;

namespace Province.Lives;

/// <summary>Counts every promise after the lives: what was acknowledged against what is there.</summary>
internal sealed class LivesCheck(IClusterClient cluster, Receiver receiver, LifeClient client, OfficeClock clock, TimeSpan? period)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly List<(string What, string Found, bool IsKept)> rows = [];

    internal async Task<bool> RunAsync(IReadOnlyList<LifePlan> plans, TimeSpan took)
    {
        Dictionary<string, AuditTrail> trails = [];
        foreach (LifePlan plan in plans)
        {
            trails[plan.Code.ToString()] = DossierJson.Read(await Patient.AskAsync(cluster.GetGrain<IDossier>(plan.Code.ToString()).TrailAsync));
        }

        CheckCommands(plans, trails);
        CheckPayments(plans, trails);
        if (trails.Values.Select(trail => trail.Replay()).Where(dossier => dossier.AcceptedAt is not null).ToList() is { Count: > 0 } counted)
        {
            await CheckFactsAsync(counted);
        }

        await CheckEventsAsync(trails);
        CheckNotices(plans);
        foreach ((string what, string found, bool isKept) in rows)
        {
            await Console.Out.WriteLineAsync($"{(isKept ? "kept  " : "BROKEN")}  {what,-58} {found}");
        }

        await Console.Out.WriteLineAsync(Rates(took));
        return rows.All(row => row.IsKept);
    }

    private void CheckCommands(IReadOnlyList<LifePlan> plans, Dictionary<string, AuditTrail> trails)
    {
        int acknowledged = client.Acknowledged.Values.Sum();
        int events = trails.Values.Sum(trail => trail.Entries.Count);
        bool isSame = plans.All(
            plan => trails[plan.Code.ToString()] is var trail && trail.Entries.Count == client.Acknowledged[plan.Code.ToString()] && trail.FindBreak() is null
            && trail.Entries.Select(entry => entry.Event.Action).SequenceEqual(plan.Commands.Take(trail.Entries.Count).Select(one => one.Command.Action)));
        Add("commands acknowledged, each once in an unbroken trail",
            Invariant($"{acknowledged} acknowledged, {events} events, {client.Retries} calls made again, {client.Refused} refused by law"), isSame
            && acknowledged == events);
    }

    private void CheckPayments(IReadOnlyList<LifePlan> plans, Dictionary<string, AuditTrail> trails)
    {
        int paid = plans.Count(
            plan => plan.Commands.Take(client.Acknowledged[plan.Code.ToString()]).Any(one => one.Command.Action == DossierAction.ConfirmPayment));
        int confirmed = trails.Values.Sum(trail => trail.Entries.Count(entry => entry.Event is DossierEvent.PaymentConfirmed));
        Add("payments acknowledged, each once", Invariant($"{paid} of {paid * LifePlan.Amount:N0} đ, {confirmed} there"), paid == confirmed);
    }

    private async Task CheckFactsAsync(IReadOnlyList<Dossier> dossiers)
    {
        Dictionary<UnitKey, DossierTally> own = [];
        foreach (IGrouping<UnitKey, Dossier> month in dossiers.GroupBy(Life.MonthOf))
        {
            own[month.Key] = DossierTally.Empty();
            foreach (Dossier dossier in month)
            {
                own[month.Key].Add(Life.FactsOf(dossier)!);
            }
        }

        Comparison comparison = new(cluster, own);
        long start = TimeProvider.System.GetTimestamp();
        do
        {
            comparison = new(cluster, own);
            await comparison.RunAsync();
        }
        while (comparison.Different.Count > 0 && TimeProvider.System.GetElapsedTime(start) < Patience);
        Add("figures, those of one process to the last digit", Invariant($"{comparison.Compared} units compared, {comparison.Different.Count} different"),
            comparison.Different.Count == 0);
    }

    private async Task CheckEventsAsync(Dictionary<string, AuditTrail> trails)
    {
        HashSet<(string, string)> expected = [.. trails.SelectMany(trail => trail.Value.Entries.Select(entry => (trail.Key, entry.Event.GetType().Name)))];
        long start = TimeProvider.System.GetTimestamp();
        while (receiver.All.Count(one => one.Type == "dossier.event") < expected.Count && TimeProvider.System.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        List<(string, string)> found = [.. receiver.All.Where(one => one.Type == "dossier.event").Select(one => (one.Code, one.What))];
        Add(
            "webhooks of events, each once after its identifier",
            Invariant($"{found.Count} of {expected.Count}, {receiver.Repeated} came again, {receiver.Refused} badly signed"),
            found.Count == expected.Count && expected.SetEquals(found) && receiver.Refused == 0);
    }

    private void CheckNotices(IReadOnlyList<LifePlan> plans)
    {
        if (period is not { } most)
        {
            return;
        }

        Received[] notices = [.. receiver.All.Where(one => one.Type == "dossier.notice")];
        int missed = plans.Where(plan => client.Acknowledged[plan.Code.ToString()] == plan.Commands.Count)
            .Sum(plan => Expected(plan.Course).Count(kind => !receiver.Has(plan.Code.ToString(), kind.ToString())));
        int doubled = notices.Length - notices.DistinctBy(one => (one.Code, one.What, one.For)).Count();
        double[] late =
            [.. notices.Select(
                one => Period.Between(one.For!.Value, one.At!.Value, PeriodUnits.Ticks).Ticks / (double)NodaConstants.TicksPerSecond / clock.Speed).Order()];
        Add("reminders, none missed and none twice", Invariant($"{notices.Length} given, {missed} missed, {doubled} twice"), missed == 0 && doubled == 0);
        Add(
            Invariant($"reminders, late by no more than their period of {most.TotalSeconds:F0} s"),
            late.Length == 0 ? "none" : Invariant($"half within {late[late.Length / 2]:F1} s, the latest {late[^1]:F1} s"), late.Length > 0
                && late[^1] <= most.TotalSeconds);
    }

    private static IReadOnlyList<NoticeKind> Expected(Course course) => course switch
    {
        Course.Paid => [],
        Course.Overdue => [NoticeKind.DueSoon, NoticeKind.Overdue],
        Course.Unsupplemented => [NoticeKind.SupplementExpired],
    };

    private string Rates(TimeSpan took)
    {
        Times times = client.Times;
        return Invariant(
            $"{times.Count} commands in {took.TotalSeconds:F1} s: {times.Count / took.TotalSeconds:F0} a second; half within {times.Quantile(0.5):F0} ms, 99 of 100 within {times.Quantile(0.99):F0} ms");
    }

    private void Add(string what, string found, bool isKept) => rows.Add((what, found, isKept));
}
