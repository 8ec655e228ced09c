using MongCai.Domain;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>What is said of a row of counts, in the order of the report.</summary>
internal static class FigureLines
{
    /// <summary>Each count with its names and its column in the file.</summary>
    internal static IReadOnlyList<(BilingualText Name, string Column, Func<CountsRow, long> Count)> All { get; } =
    [
        (new("Mới nộp, chờ tiếp nhận", "Filed, awaiting acceptance"), "awaiting_acceptance", row => row.AwaitingAcceptance),
        (new("Không được tiếp nhận trong kỳ", "Not accepted"), "not_accepted", row => row.NotAccepted),
        (new("Tồn kỳ trước chuyển sang", "Carried over"), "carried_over", row => row.CarriedOver),
        (new("Tiếp nhận trong kỳ", "Received"), "received", row => row.Received),
        (new("Giải quyết trước hạn", "Resolved early"), "resolved_early", row => row.ResolvedEarly),
        (new("Giải quyết đúng hạn", "Resolved on time"), "resolved_on_time", row => row.ResolvedOnTime),
        (new("Giải quyết quá hạn", "Resolved late"), "resolved_late", row => row.ResolvedLate),
        (new("Giải quyết, không có hạn trả", "Resolved without a due day"), "resolved_undated", row => row.ResolvedUndated),
        (new("Dừng, rút, chưa có kết quả", "Stopped or withdrawn, without a result"), "ended_otherwise", row => row.EndedOtherwise),
        (new("Đang giải quyết, trong hạn", "Pending in time"), "pending_in_time", row => row.PendingInTime),
        (new("Đang giải quyết, quá hạn", "Pending overdue"), "pending_overdue", row => row.PendingOverdue),
    ];

    internal static long Resolved(this CountsRow row) => row.ResolvedEarly + row.ResolvedOnTime + row.ResolvedLate + row.ResolvedUndated;

    /// <summary>The dossiers resolved by their due day, of those resolved that had one.</summary>
    internal static Ratio InTime(this CountsRow row) =>
        Ratio.Of(row.ResolvedEarly + row.ResolvedOnTime, row.ResolvedEarly + row.ResolvedOnTime + row.ResolvedLate);

    /// <summary>A rate with its counts, or that there is nothing to count.</summary>
    internal static string Shown(this Ratio ratio, PageLanguage language) => ratio.RoundedPercent is { } percent
        ? Invariant($"{Written.Percent(percent, language)} ({Written.Number(ratio.Part, language)}/{Written.Number(ratio.Whole, language)})")
        : language.Say("chưa có dữ liệu", "no data");
}
