using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments.Fees;

/// <summary>The sentences that say that no fee is known for a filing, and what is known instead.</summary>
internal static class UnknownFee
{
    internal static BilingualText Of(ProcedureCode procedure, FeeRequest request, IEnumerable<FeeRule> known) => new(
        $"Chưa biết mức thu của thủ tục {procedure} {FeePrint.Channel(request.Channel, Language.Vietnamese)} ngày {DateText.Day(request.On)}; như vậy không có nghĩa là miễn phí. "
        + (Lines(known, Language.Vietnamese) is { Length: > 0 } lines ? $"Chỉ biết: {lines}." : "Không có mức thu nào của thủ tục này; hãy thêm biểu của đơn vị."),
        $"No fee is known of the procedure {procedure} {FeePrint.Channel(request.Channel, Language.English)} on {NodaTime.Text.LocalDatePattern.Iso.Format(request.On)}, which does not make it free. "
        + (Lines(known, Language.English) is { Length: > 0 } others ? $"Known: {others}." : "None is known of this procedure; add the office's own table."));

    private static string Lines(IEnumerable<FeeRule> known, Language language) => string.Join("; ", known.Select(rule => Line(rule, language)).Distinct());

    private static string Line(FeeRule rule, Language language) =>
        $"{(rule.Channel is { } channel ? FeePrint.Channel(channel, language) : language == Language.Vietnamese ? "mọi cách nộp" : "by every channel")} {Days(rule.Validity, language)}";

    private static string Days(Validity days, Language language) => language == Language.English ? days.ToString() : (days.From, days.Until) switch
    {
        (null, null) => "mọi ngày",
        ({ } from, null) => $"từ ngày {DateText.Day(from)}",
        (null, { } until) => $"đến ngày {DateText.Day(until)}",
        ({ } from, { } until) => $"từ ngày {DateText.Day(from)} đến ngày {DateText.Day(until)}",
    };
}
