namespace MongCai.Domain.Quality;

/// <summary>Segments in order and in stored forms, side by side.</summary>
internal static class SegmentForm
{
    /// <summary>Orders segments by their sides, texts ordinally and open sides first.</summary>
    internal static Comparer<Segment> Order { get; } = Comparer<Segment>.Create(Compare);

    /// <summary>The texts of the sides that are not open, by their members.</summary>
    internal static Dictionary<string, string?> Members(Segment segment) => new(
        from side in SegmentSide.All
        let value = segment.ValueOf(side)
        where value is not null
        from part in side.Parts
        select KeyValuePair.Create(part.Member, (string?)part.Write(value)));

    /// <exception cref="FormatException">A member is of no side, or its text no value of it.</exception>
    internal static Segment Segment(IReadOnlyDictionary<string, string?> members)
    {
        if (members.Keys.Except(SegmentSide.AllParts.Select(part => part.Member)).FirstOrDefault() is { } unknown)
        {
            string known = string.Join(", ", SegmentSide.AllParts.Select(part => part.Member));
            throw new FormatException($"{ShownText.Quoted(unknown)} is no side of a segment; expected {known}.");
        }

        return new(SegmentSide.Values([.. SegmentSide.AllParts.Select(part => members.GetValueOrDefault(part.Member) is { } text ? Value(part, text) : null)]));
    }

    private static object Value(SidePart part, string text)
    {
        try
        {
            return part.Required(text);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{part.Member}: {wrong.Message}", wrong);
        }
    }

    private static int Compare(Segment left, Segment right)
    {
        foreach (SegmentSide side in SegmentSide.All)
        {
            if (Compare(side, left.ValueOf(side), right.ValueOf(side)) is not 0 and int difference)
            {
                return difference;
            }
        }

        return 0;
    }

    private static int Compare(SegmentSide side, object? left, object? right) =>
        left is null || right is null ? (left is null ? 0 : 1) - (right is null ? 0 : 1) : side.Compare(left, right);
}
