using System.Globalization;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>Pages of lists: those in the store by sort key and identifier, those in memory by place.</summary>
internal static class Paging
{
    private const int Usual = 50;
    private const int Most = 200;

    internal static async Task<Page<T>> StoredAsync<T>(
        Exchange exchange, DocumentQuery query, Func<StoredDocument, T> read, CancellationToken cancellationToken)
    {
        int limit = Limit(exchange);
        IReadOnlyList<StoredDocument> found = await exchange.Store.ListAsync(query with { Limit = limit + 1, After = After(exchange) }, cancellationToken)
            .ConfigureAwait(false);
        return new()
        {
            Items = [.. found.Take(limit).Select(read)],
            Next = found.Count > limit ? CursorOf(exchange).Write(found[limit - 1].Sort, found[limit - 1].Id) : null,
        };
    }

    /// <summary>A page of a list that is made up to a number of items.</summary>
    internal static Page<T> Listed<TSource, T>(Exchange exchange, Func<int, IReadOnlyList<TSource>> upTo, Func<TSource, T> read)
    {
        int limit = Limit(exchange);
        int start = After(exchange) is { } after ? int.Parse(after.Id, CultureInfo.InvariantCulture) : 0;
        IReadOnlyList<TSource> found = upTo(start + limit + 1);
        return new()
        {
            Items = [.. found.Skip(start).Take(limit).Select(read)],
            Next = found.Count > start + limit ? CursorOf(exchange).Write("", Invariant($"{start + limit}")) : null,
        };
    }

    private static (string Sort, string Id)? After(Exchange exchange) =>
        exchange.Query.Text("cursor") is { } cursor ? CursorOf(exchange).Read(cursor) : null;

    private static Cursor CursorOf(Exchange exchange) => new(exchange.Call.Operation.Name, exchange.Caller.Seal);

    private static int Limit(Exchange exchange) => exchange.Query.Text("limit") is not { } text ? Usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is >= 1 and <= Most ? limit
        : throw Refuse.Field("limit", Invariant($"A page has 1 to {Most} items."));
}
