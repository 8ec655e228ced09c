using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.AspNetCore.Rules;

/// <summary>Says whether the rules that hold are those of the files, and how far ahead the State has announced its days.</summary>
internal sealed class RulesHealth(RulesWatch watch, RulesReload reload, TimeProvider time, int announcedDaysAhead) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        LocalDate today = time.VietnamToday();
        Dictionary<string, LocalDate?> announced = watch.Offices.All.ToDictionary(office => office.Office, office => AnnouncedThrough(office.Calendar, today));
        string? complaint = watch.Fault ?? reload.Untold ?? Short(announced, today);
        IReadOnlyDictionary<string, object> data = DataOf(announced);
        return Task.FromResult(complaint is null ? HealthCheckResult.Healthy(null, data) : new(context.Registration.FailureStatus, complaint, null, data));
    }

    /// <summary>The last day through which every day from today on is announced; null where today is not.</summary>
    private static LocalDate? AnnouncedThrough(WorkingCalendar calendar, LocalDate today)
    {
        LocalDate? through = null;
        for (LocalDate last = new(today.Year, 12, 31);
            last <= calendar.LastDay && calendar.CertaintyBetween(today, last) == Certainty.Announced;
            last = last.PlusYears(1))
        {
            through = last;
        }

        return through;
    }

    private string? Short(Dictionary<string, LocalDate?> announced, LocalDate today) =>
        announced.FirstOrDefault(office => !(office.Value >= today.PlusDays(announcedDaysAhead))) is { Key: { } name, Value: var through }
            ? Invariant(
                $"The days off of '{name}' are announced {(through is { } last ? $"through {Iso(last)}" : "for no day from today on")}; expected {announcedDaysAhead} days ahead. Add the announcement of the next year.")
            : null;

    private Dictionary<string, object> DataOf(Dictionary<string, LocalDate?> announced)
    {
        Dictionary<string, object> data = new(StringComparer.Ordinal) { ["loadedAt"] = watch.LoadedAt.ToString("O", CultureInfo.InvariantCulture) };
        foreach ((string office, LocalDate? through) in announced)
        {
            data[$"announcedThrough:{office}"] = through is { } last ? Iso(last) : "";
        }

        return data;
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
