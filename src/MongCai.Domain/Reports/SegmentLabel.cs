using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The names of segments in tables.</summary>
internal static class SegmentLabel
{
    private static readonly BilingualText Unstated = new("Không rõ", "Not stated");

    /// <summary>The sides that make the row, each with its value or as not stated; the total only where no side makes it.</summary>
    internal static BilingualText Of(Segment segment, Dimensions kept)
    {
        BilingualText[] sides = [.. SegmentSide.All.Where(side => kept.HasFlag(side.Dimension)).Select(side => Of(segment, side))];
        return sides.Length == 0 ? TableWords.Total : new(
            string.Join(" · ", sides.Select(side => side.Vietnamese)),
            string.Join(" · ", sides.Select(side => side.English)));
    }

    private static BilingualText Of(Segment segment, SegmentSide side) =>
        segment.ValueOf(side) is { } value && side.Name(value) is { Vietnamese.Length: > 0 } name ? name : Unstated;
}
