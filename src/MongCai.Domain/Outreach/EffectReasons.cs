namespace MongCai.Domain.Outreach;

/// <summary>Why there is no effect to speak of.</summary>
internal static class EffectReasons
{
    private static readonly BilingualText OneGroup = new(
        "Chỉ có một nhóm nên không nói được điều gì do tuyên truyền. Hãy đưa cả địa bàn không được tuyên truyền.",
        "There is one group only, so nothing can be laid to the campaign. Give the localities where it did not go as well.");

    private static readonly BilingualText OneTime = new(
        "Một nhóm không có hồ sơ trước hoặc sau đợt tuyên truyền.",
        "A group has no dossiers before the campaign or after it.");

    internal static BilingualText? WhyNone(BeforeAfter covered, BeforeAfter others, decimal? distance, decimal largest) =>
        IsEmpty(covered) || IsEmpty(others) ? OneGroup
        : distance is not { } apart ? OneTime
        : apart > largest ? new(
            Invariant($"Cơ cấu thủ tục của các nhóm khác nhau {100 * apart:0.0} %, quá {100 * largest:0.0} %. Hãy so sánh các thủ tục có ở mọi nhóm."),
            Invariant($"The mixes of procedures lie {100 * apart:0.0} % apart, over {100 * largest:0.0} %. Compare procedures that all groups have alike."))
        : null;

    private static bool IsEmpty(BeforeAfter group) => group.Before.Whole + group.After.Whole == 0;
}
