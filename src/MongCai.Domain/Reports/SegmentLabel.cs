using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The names of segments in tables.</summary>
internal static class SegmentLabel
{
    private static readonly BilingualText Whole = new("Tổng cộng", "Total");

    internal static BilingualText Of(Segment segment)
    {
        BilingualText[] sides = [.. Sides(segment)];
        return sides.Length == 0 ? Whole : new(
            string.Join(" · ", sides.Select(side => side.Vietnamese)),
            string.Join(" · ", sides.Select(side => side.English)));
    }

    private static IEnumerable<BilingualText> Sides(Segment segment)
    {
        BilingualText?[] sides =
        [
            Same(segment.Agency?.ToString()),
            segment.Level is { } level ? Level(level) : null,
            Same(segment.Field?.Name),
            Same(segment.Procedure?.ToString()),
            Channel(segment.Channel),
            OnlineLevel(segment.OnlineLevel),
            Same(segment.OverdueCause.Length == 0 ? null : segment.OverdueCause),
        ];
        return sides.OfType<BilingualText>();
    }

    private static BilingualText? Same(string? text) => text is null ? null : new(text, text);

    private static BilingualText Level(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Central => new("Cấp trung ương", "Central level"),
        AdministrativeLevel.Provincial => new("Cấp tỉnh", "Provincial level"),
        AdministrativeLevel.District => new("Cấp huyện", "District level"),
        _ => new("Cấp xã", "Communal level"),
    };

    private static BilingualText? Channel(SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.InPerson => new("Trực tiếp", "In person"),
        SubmissionChannel.Online => new("Trực tuyến", "Online"),
        SubmissionChannel.Postal => new("Bưu chính công ích", "By post"),
        _ => null,
    };

    private static BilingualText? OnlineLevel(OnlineServiceLevel level) => level switch
    {
        OnlineServiceLevel.None => null,
        OnlineServiceLevel.Full => new("Toàn trình", "Wholly online"),
        OnlineServiceLevel.Partial => new("Một phần", "Partially online"),
        _ => new(Invariant($"Mức {(int)level}"), Invariant($"Level {(int)level}")),
    };
}
