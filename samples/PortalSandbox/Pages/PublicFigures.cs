using System.Collections.Concurrent;
using System.Text.Json;
using MongCai.Sdk.Contract;
using NodaTime;
using NodaTime.Text;
using PortalSandbox.Hosting;

namespace PortalSandbox.Pages;

/// <summary>The counts of a year up to a day: of all, of each month, and by agency.</summary>
internal sealed record YearOfFigures(CountsReport Whole, IReadOnlyList<CountsReport> Months, CountsReport ByAgency);

/// <summary>The figures of the public page, counted once a minute at the most however many ask. Safe for several threads.</summary>
/// <remarks>How dossiers stood at the end of a month that is over changes no more: it is counted once.</remarks>
internal sealed class PublicFigures(PageClient client, PortalSandboxOptions options) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim counting = new(1);
    private readonly ConcurrentDictionary<YearMonth, CountsReport> over = [];
    private volatile Figures? last;

    /// <summary>The counts of a year up to a day, as they stood a minute ago at the longest.</summary>
    internal async Task<YearOfFigures> GetAsync(LocalDate today, CancellationToken cancellationToken)
    {
        if (Known(today) is { } known)
        {
            return known;
        }

        await counting.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Known(today) ?? await CountAsync(today, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            counting.Release();
        }
    }

    public void Dispose() => counting.Dispose();

    private YearOfFigures? Known(LocalDate today) =>
        last is { } known && known.Year.Whole.Until == today && options.Time.GetUtcNow() < known.Until ? known.Year : null;

    private async Task<YearOfFigures> CountAsync(LocalDate today, CancellationToken cancellationToken)
    {
        LocalDate first = new(today.Year, 1, 1);
        CountsReport whole = await AskAsync(first, today, ReportDimension.Total, cancellationToken).ConfigureAwait(false);
        CountsReport byAgency = await AskAsync(first, today, ReportDimension.Agency, cancellationToken).ConfigureAwait(false);
        List<CountsReport> months = [];
        for (LocalDate month = first; month <= today; month = month.PlusMonths(1))
        {
            months.Add(await MonthAsync(month.ToYearMonth(), today, cancellationToken).ConfigureAwait(false));
        }

        YearOfFigures year = new(whole, months, byAgency);
        last = new(year, options.Time.GetUtcNow() + Life);
        return year;
    }

    private async Task<CountsReport> MonthAsync(YearMonth month, LocalDate today, CancellationToken cancellationToken)
    {
        if (over.TryGetValue(month, out CountsReport? known))
        {
            return known;
        }

        LocalDate end = month.ToDateInterval().End;
        CountsReport counted = await AskAsync(month.OnDayOfMonth(1), LocalDate.Min(end, today), ReportDimension.Total, cancellationToken).ConfigureAwait(false);
        return end < today ? over[month] = counted : counted;
    }

    private async Task<CountsReport> AskAsync(LocalDate from, LocalDate until, ReportDimension by, CancellationToken cancellationToken)
    {
        Dictionary<string, string> period = new()
        {
            ["from"] = LocalDatePattern.Iso.Format(from),
            ["until"] = LocalDatePattern.Iso.Format(until),
            ["by"] = OpenCode.Of(by).Text,
        };
        ReadOnlyMemory<byte> body = await client.AskAsync(PortalOperations.CountDossiers, period, cancellationToken).ConfigureAwait(false);
        return JsonSerializer.Deserialize(body.Span, PortalJson.Of<CountsReport>())!;
    }

    private sealed record Figures(YearOfFigures Year, DateTimeOffset Until);
}
