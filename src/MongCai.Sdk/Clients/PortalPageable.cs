using System.Runtime.CompilerServices;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Makes lists that come in pages.</summary>
public static class PortalPageable
{
    /// <summary>The most items that a portal puts in a page.</summary>
    public const int Largest = 200;

    /// <summary>Makes a list of pages that are there already, for tests; without any it has no item.</summary>
    /// <remarks>
    /// A cursor that is none of theirs, or that stands in the last page, is an <see cref="ArgumentException"/> when it is asked for, and so is one that comes
    /// twice, after the items of its page.
    /// </remarks>
    public static PortalPageable<TItem> FromPages<TItem>(params IReadOnlyList<Page<TItem>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new((cursor, _) => Task.FromResult<(Page<TItem>, Func<Exception>)>(
            (cursor is not null ? After(cursor, pages) : pages.Count > 0 ? pages[0] : new() { Items = [] }, Circular)));
    }

    private static ArgumentException Circular() => new("A page leads back to an earlier one; expected that each Next is another.");

    private static Page<TItem> After<TItem>(string cursor, IReadOnlyList<Page<TItem>> pages) =>
        pages.SkipWhile(page => page.Next != cursor).Skip(1).FirstOrDefault()
            ?? throw new ArgumentException($"The cursor '{cursor}' leads to no page of these; expected the Next of a page before the last.", nameof(cursor));
}

/// <summary>A list of the portal: its items one after the other, or page by page. Nothing is asked for before it is enumerated.</summary>
/// <remarks>
/// Each enumeration asks anew. A page is asked for when the items of the one before are used up, and one is held at a time. It ends where
/// a page has no cursor or an empty one. A page that leads back to an earlier one is a <see cref="PortalResponseException"/> after its items, since the
/// list is then not complete.
/// </remarks>
public sealed class PortalPageable<TItem> : IAsyncEnumerable<TItem>
{
    private readonly Func<string?, CancellationToken, Task<(Page<TItem> Page, Func<Exception> Circular)>> fetch;

    /// <summary>Makes a list of a fetch, which gives with a page what is thrown where the page leads back.</summary>
    internal PortalPageable(Func<string?, CancellationToken, Task<(Page<TItem> Page, Func<Exception> Circular)>> fetch) => this.fetch = fetch;

    /// <summary>Gives the pages.</summary>
    /// <param name="cursor">Where to begin: the <see cref="Page{TItem}.Next"/> of a page of an earlier enumeration; null for the first page.</param>
    public IAsyncEnumerable<Page<TItem>> AsPages(string? cursor = null) => EnumerateAsync(cursor, default);

    /// <inheritdoc/>
    public IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        ItemsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<TItem> ItemsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Page<TItem> page in EnumerateAsync(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in page.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<Page<TItem>> EnumerateAsync(string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<string> seen = cursor is null ? [] : [cursor];
        do
        {
            (Page<TItem> page, Func<Exception> circular) = await fetch(cursor, cancellationToken).ConfigureAwait(false);
            yield return page;
            cursor = string.IsNullOrEmpty(page.Next) || seen.Add(page.Next) ? page.Next : throw circular();
        }
        while (!string.IsNullOrEmpty(cursor));
    }
}
