using System.Text.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Reports;
using NodaTime;
using NodaTime.Text;
using PortalSandbox.Hosting;

namespace PortalSandbox.Pages;

/// <summary>
/// The figures of the public page, counted once a minute at the most however many ask, for counting goes through all dossiers. Safe for several
/// threads.
/// </summary>
internal sealed class PublicFigures(PageClient client, PortalSandboxOptions options) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim counting = new(1);
    private volatile Figures? last;

    /// <summary>The counts of a year up to a day, as they stood a minute ago at the longest.</summary>
    internal async Task<CountsReport> GetAsync(LocalDate today, CancellationToken cancellationToken)
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

    private CountsReport? Known(LocalDate today) => last is { } known && known.Report.Until == today && options.Time.GetUtcNow() < known.Until ? known.Report : null;

    private async Task<CountsReport> CountAsync(LocalDate today, CancellationToken cancellationToken)
    {
        Dictionary<string, string> year = new() { ["from"] = LocalDatePattern.Iso.Format(new(today.Year, 1, 1)), ["until"] = LocalDatePattern.Iso.Format(today) };
        ReadOnlyMemory<byte> body = await client.AskAsync(PortalOperations.CountDossiers, year, cancellationToken).ConfigureAwait(false);
        CountsReport report = JsonSerializer.Deserialize(body.Span, PortalJson.Of<CountsReport>())!;
        last = new(report, options.Time.GetUtcNow() + Life);
        return report;
    }

    private sealed record Figures(CountsReport Report, DateTimeOffset Until);
}
