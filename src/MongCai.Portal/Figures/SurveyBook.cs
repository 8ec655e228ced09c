using MongCai.Domain.Surveys;
using MongCai.Portal.Documents;
using NodaTime;

namespace MongCai.Portal.Figures;

/// <summary>The tally of an agency's survey in the store: a page for each questionnaire and day, written in the transaction of the response itself.</summary>
/// <remarks>
/// A database of a program without this tally has none until its responses were gone through once, which the first question for a summary does; until
/// then responses are not noted.
/// </remarks>
internal sealed class SurveyBook(string owner, Questionnaire questionnaire)
{
    /// <summary>Notes a response, before the response itself is written.</summary>
    internal async Task NoteAsync(IPortalTransaction transaction, SurveyResponse response, CancellationToken cancellationToken)
    {
        SurveyPage change = PageOf(response);
        StoredDocument? stored = await transaction.FindAsync(Kinds.SurveyPage, IdOf(change.Day), cancellationToken).ConfigureAwait(false);
        if (stored is not null || await IsKeptAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            SurveyPage page = stored is null ? change : StoreJson.Read<SurveyPage>(stored).Plus(change);
            await WriteAsync(transaction, page, (stored?.Version ?? 0) + 1, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The lines of the days from one to another; null where there are responses and no tally of them.</summary>
    internal async Task<IReadOnlyList<SurveyLine>?> FindAsync(IPortalReader reader, LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        List<SurveyLine> lines = [];
        DocumentQuery days = Pages with { SortFrom = KeyOf(from), SortBefore = KeyOf(until) + "~" };
        await foreach (StoredDocument page in Listing.AllAsync(reader, days, cancellationToken).ConfigureAwait(false))
        {
            lines.AddRange(StoreJson.Read<SurveyPage>(page).Lines);
        }

        return lines is not [] || await IsKeptAsync(reader, cancellationToken).ConfigureAwait(false) ? SurveyLine.Sum(lines) : null;
    }

    /// <summary>Goes through all responses where there is no tally of them yet.</summary>
    internal async Task<bool> BuildAsync(IPortalTransaction transaction, SurveyWave wave, CancellationToken cancellationToken)
    {
        if (await FigurePages.HasAsync(transaction, Pages, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        Dictionary<LocalDate, SurveyPage> pages = [];
        await foreach (StoredDocument document in Listing.AllAsync(transaction, Responses, cancellationToken).ConfigureAwait(false))
        {
            SurveyPage change = PageOf(Wave.Restore(wave, document));
            pages[change.Day] = pages.TryGetValue(change.Day, out SurveyPage? page) ? page.Plus(change) : change;
        }

        foreach (SurveyPage page in pages.Values)
        {
            await WriteAsync(transaction, page, 1, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private DocumentQuery Pages => new(Kinds.SurveyPage, 1) { Owner = owner, Group = questionnaire.Id.ToString() };

    private DocumentQuery Responses => Pages with { Kind = Kinds.Response };

    private static SurveyPage PageOf(SurveyResponse response) => new(response.SubmittedAt.Date, [SurveyLine.Of(response)]);

    /// <summary>Whether the tally is kept: there are pages of it, or there is no response yet.</summary>
    private async Task<bool> IsKeptAsync(IPortalReader reader, CancellationToken cancellationToken) =>
        await FigurePages.HasAsync(reader, Pages, cancellationToken).ConfigureAwait(false)
        || !await FigurePages.HasAsync(reader, Responses, cancellationToken).ConfigureAwait(false);

    private Task WriteAsync(IPortalTransaction transaction, SurveyPage page, long version, CancellationToken cancellationToken) => FigurePages.WriteAsync(
        transaction,
        new(Kinds.SurveyPage, IdOf(page.Day), version, StoreJson.Write(page)) { Owner = owner, Group = questionnaire.Id.ToString(), Sort = KeyOf(page.Day) },
        cancellationToken);

    private string IdOf(LocalDate day) => $"{owner}/{questionnaire.Id}/{KeyOf(day)}";

    private static string KeyOf(LocalDate day) => Invariant($"{day:uuuu-MM-dd}");
}
