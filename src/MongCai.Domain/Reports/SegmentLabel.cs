using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The names of segments in tables.</summary>
internal static class SegmentLabel
{
    /// <summary>Names the rows of a table: those that would have one name, such as a field with and without its code, are named in full.</summary>
    internal static Func<Segment, BilingualText> Of(IEnumerable<SegmentFigures> rows, Dimensions kept)
    {
        HashSet<BilingualText> doubled =
        [
            .. rows.Select(row => row.Segment.Keep(kept)).Distinct().GroupBy(row => Of(row, kept, isFull: false)).Where(same => same.Count() > 1)
                .Select(same => same.Key),
        ];
        return segment => Of(segment, kept, isFull: doubled.Contains(Of(segment, kept, isFull: false)));
    }

    /// <summary>The sides that make the row, each with its value or as not stated; the total only where no side makes it.</summary>
    private static BilingualText Of(Segment segment, Dimensions kept, bool isFull)
    {
        BilingualText[] sides = [.. SegmentSide.All.Where(side => kept.HasFlag(side.Dimension)).Select(side => Of(segment, side, isFull))];
        return sides.Length == 0 ? TableWords.Total : new(
            string.Join(" · ", sides.Select(side => side.Vietnamese)),
            string.Join(" · ", sides.Select(side => side.English)));
    }

    private static BilingualText Of(Segment segment, SegmentSide side, bool isFull) =>
        segment.ValueOf(side) is { } value && (isFull ? side.FullName : side.Name)(value) is { Vietnamese.Length: > 0 } name ? name : SegmentSide.Unstated;
}
