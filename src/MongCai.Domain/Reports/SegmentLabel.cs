using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The names of segments in tables.</summary>
internal static class SegmentLabel
{
    private static readonly BilingualText Unstated = new("Không rõ", "Not stated");

    /// <summary>The sides that make the row, each with its value or as not stated; the total only where no side makes it.</summary>
    internal static BilingualText Of(Segment segment, Dimensions kept)
    {
        BilingualText[] sides = [.. Sides(segment, kept)];
        return sides.Length == 0 ? FormText.Total : new(
            string.Join(" · ", sides.Select(side => side.Vietnamese)),
            string.Join(" · ", sides.Select(side => side.English)));
    }

    private static IEnumerable<BilingualText> Sides(Segment segment, Dimensions kept) =>
        from side in ((Dimensions Dimension, BilingualText? Value)[])
        [
            (Dimensions.Agency, Same(segment.Agency?.ToString())),
            (Dimensions.Level, Level(segment.Level)),
            (Dimensions.Field, Same(segment.Field?.Name)),
            (Dimensions.Procedure, Same(segment.Procedure?.ToString())),
            (Dimensions.Channel, Channel(segment.Channel)),
            (Dimensions.OnlineLevel, OnlineLevel(segment.OnlineLevel)),
            (Dimensions.OverdueCause, Same(segment.OverdueCause)),
        ]
        where kept.HasFlag(side.Dimension)
        select side.Value ?? Unstated;

    private static BilingualText? Same(string? text) => string.IsNullOrEmpty(text) ? null : new(text, text);

    private static BilingualText? Level(AdministrativeLevel? level) => level switch
    {
        null => null,
        AdministrativeLevel.Central => new("Cấp trung ương", "Central level"),
        AdministrativeLevel.Provincial => new("Cấp tỉnh", "Provincial level"),
        AdministrativeLevel.District => new("Cấp huyện", "District level"),
        AdministrativeLevel.Communal => new("Cấp xã", "Communal level"),
        { } other => throw Nameless(other),
    };

    private static BilingualText? Channel(SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.None => null,
        SubmissionChannel.InPerson => new("Trực tiếp", "In person"),
        SubmissionChannel.Online => new("Trực tuyến", "Online"),
        SubmissionChannel.Postal => new("Bưu chính công ích", "By post"),
        _ => throw Nameless(channel),
    };

    private static BilingualText? OnlineLevel(OnlineServiceLevel level) => level switch
    {
        OnlineServiceLevel.None => null,
        OnlineServiceLevel.Full => new("Toàn trình", "Wholly online"),
        OnlineServiceLevel.Partial => new("Một phần", "Partially online"),
        OnlineServiceLevel.Level1 or OnlineServiceLevel.Level2 or OnlineServiceLevel.Level3 or OnlineServiceLevel.Level4 =>
            new(Invariant($"Mức {(int)level}"), Invariant($"Level {(int)level}")),
        _ => throw Nameless(level),
    };

    private static ArgumentOutOfRangeException Nameless<T>(T value)
        where T : struct, Enum => new(nameof(value), value, $"A table has no name for the {typeof(T).Name} '{value}'. Expected one of: {string.Join(", ", Enum.GetNames<T>())}.");
}
