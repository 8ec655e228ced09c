using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>The sentences that say that no fee is known for a filing, and what is known instead.</summary>
internal static class UnknownFee
{
    internal static BilingualText Of(ProcedureCode procedure, FeeRequest request, IEnumerable<FeeRule> known)
    {
        (string vietnamese, string english) = request.Channel.Filing();
        FeeRule[] rules = [.. known];
        return new(
            $"Chưa biết mức thu của thủ tục {procedure} {vietnamese} ngày {DateText.In(request.On).Vietnamese}; như vậy không có nghĩa là miễn phí. "
            + (rules.Length > 0 ? $"Chỉ biết: {Lines(rules, Language.Vietnamese)}." : "Không có mức thu nào của thủ tục này; hãy thêm biểu của đơn vị."),
            $"No fee is known of the procedure {procedure} {english} on {DateText.In(request.On).English}, which does not make it free. "
            + (rules.Length > 0 ? $"Known: {Lines(rules, Language.English)}." : "None is known of this procedure; add the office's own table."));
    }

    private static string Lines(FeeRule[] known, Language language) =>
        string.Join("; ", known.Select(rule => $"{Channel(rule, language)} {Days(rule.Validity, language)}").Distinct());

    private static string Channel(FeeRule rule, Language language) =>
        rule.Channel is { } channel ? channel.Filing().In(language)
        : language == Language.Vietnamese ? "mọi cách nộp"
        : "by every channel";

    private static string Days(Validity days, Language language) => DateText.In(days).In(language);
}
