using System.Collections.Immutable;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Figures;

/// <summary>The pages of an agency as they stood at a version. Immutable; safe to share between threads.</summary>
/// <param name="Version">The sort key of the page that was written last; empty before the first.</param>
/// <param name="Pages">The pages by their name.</param>
internal sealed record Tally(string Version, ImmutableDictionary<string, TallyPage> Pages)
{
    private const string KeyOfAll = "total";

    internal static Tally Empty { get; } = new("", ImmutableDictionary<string, TallyPage>.Empty);

    /// <summary>Puts in pages that were written since, the last at the end.</summary>
    internal Tally With(IReadOnlyList<StoredDocument> written) => written is []
        ? this
        : new(written[^1].Sort, Pages.SetItems(written.Select(StoreJson.Read<TallyPage>).Select(page => KeyValuePair.Create(page.Name, page))));

    /// <summary>Counts the dossiers of a period as they stood at the end of its last day, whatever happened to them since.</summary>
    internal CountsReport Report(LocalDate from, LocalDate until, ReportDimension by)
    {
        SortedDictionary<string, TallyRow> rows = new(StringComparer.Ordinal);
        foreach (TallyPage page in Pages.Values.Where(page => page.Day <= until))
        {
            TallyRow row = RowOf(rows, KeyOf(page, by), from, until);
            foreach (TallyLine line in page.Lines)
            {
                row.Add(line);
            }
        }

        return new()
        {
            From = from,
            Until = until,
            By = OpenCode.Of(by),
            Rows = by == ReportDimension.Total
                ? [RowOf(rows, KeyOfAll, from, until).Row(KeyOfAll)]
                : [.. rows.Select(row => row.Value.Row(row.Key)).Where(HasAny)],
        };
    }

    private static TallyRow RowOf(SortedDictionary<string, TallyRow> rows, string key, LocalDate from, LocalDate until) =>
        rows.TryGetValue(key, out TallyRow? row) ? row : rows[key] = new(from, until);

    private static bool HasAny(CountsRow row) => row.CarriedOver + row.Received + row.AwaitingAcceptance + row.NotAccepted > 0;

    private static string KeyOf(TallyPage page, ReportDimension by) => by switch
    {
        ReportDimension.Total => KeyOfAll,
        ReportDimension.Agency => page.Agency,
        ReportDimension.Procedure => page.Procedure,
        ReportDimension.Channel => page.Channel,
    };
}
