using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <summary>The names that tables give to the words of sides.</summary>
internal static class SideNames
{
    internal static BilingualText Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Central => new("Cấp trung ương", "Central level"),
        AdministrativeLevel.Provincial => new("Cấp tỉnh", "Provincial level"),
        AdministrativeLevel.District => new("Cấp huyện", "District level"),
        AdministrativeLevel.Communal => new("Cấp xã", "Communal level"),
        _ => throw Nameless(level),
    };

    internal static BilingualText Of(SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.InPerson => new("Trực tiếp", "In person"),
        SubmissionChannel.Online => new("Trực tuyến", "Online"),
        SubmissionChannel.Postal => new("Bưu chính công ích", "By post"),
        _ => throw Nameless(channel),
    };

    internal static BilingualText Of(OnlineServiceLevel level) => level switch
    {
        OnlineServiceLevel.Full => new("Toàn trình", "Wholly online"),
        OnlineServiceLevel.Partial => new("Một phần", "Partially online"),
        OnlineServiceLevel.Level1 or OnlineServiceLevel.Level2 or OnlineServiceLevel.Level3 or OnlineServiceLevel.Level4 =>
            new(Invariant($"Mức {(int)level}"), Invariant($"Level {(int)level}")),
        _ => throw Nameless(level),
    };

    private static ArgumentOutOfRangeException Nameless<T>(T value)
        where T : struct, Enum => new(nameof(value), value, $"A table has no name for the {typeof(T).Name} '{value}'. Expected one of: {string.Join(", ", Enum.GetNames<T>())}.");
}
