namespace MongCai.Domain.Procedures;

/// <summary>Texts in order, each with the entries that hold it.</summary>
internal sealed class TextPostings
{
    private readonly string[] texts;
    private readonly int[][] entries;

    internal TextPostings(IEnumerable<(string Text, int Entry)> pairs)
    {
        IGrouping<string, int>[] groups =
        [
            .. pairs.GroupBy(pair => pair.Text, pair => pair.Entry, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal),
        ];
        texts = [.. groups.Select(group => group.Key)];
        entries = [.. groups.Select(group => group.Distinct().ToArray())];
    }

    /// <summary>Chooses the entries that hold this very text.</summary>
    internal void ChooseWhole(string text, EntrySet set)
    {
        int found = Array.BinarySearch(texts, text, StringComparer.Ordinal);
        set.Choose(found < 0 ? [] : entries[found]);
    }
}
