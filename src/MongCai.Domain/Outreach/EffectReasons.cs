namespace MongCai.Domain.Outreach;

/// <summary>Why there is no effect to speak of.</summary>
internal static class EffectReasons
{
    private static readonly BilingualText OneGroup = new(
        "Chỉ có một nhóm nên chưa kết luận được tác động của tuyên truyền. Hãy thêm số liệu của địa bàn chưa tuyên truyền.",
        "There is only one group, so no effect can be concluded. Add figures of localities that were not covered.");

    private static readonly BilingualText OneTime = new(
        "Một nhóm không có hồ sơ trước hoặc sau đợt tuyên truyền. Hãy thêm số liệu của nhóm đó.",
        "A group has no dossiers before the outreach or after it. Add figures of that group.");

    internal static BilingualText? WhyNone(BeforeAfter covered, BeforeAfter others, decimal? distance, decimal largest) =>
        IsEmpty(covered) || IsEmpty(others) ? OneGroup
        : distance is not { } apart ? OneTime
        : apart > largest ? new(
            $"Cơ cấu thủ tục của các nhóm khác nhau {Percent(apart, Language.Vietnamese)}%, quá {Percent(largest, Language.Vietnamese)}%. Hãy so sánh các thủ tục có ở mọi nhóm.",
            $"The mixes of procedures lie {Percent(apart, Language.English)} % apart, over {Percent(largest, Language.English)} %. Compare procedures that all groups have alike.")
        : null;

    private static string Percent(decimal share, Language language) => NumberText.Of(100 * share, 1, language);

    private static bool IsEmpty(BeforeAfter group) => group.Before.Whole + group.After.Whole == 0;
}
