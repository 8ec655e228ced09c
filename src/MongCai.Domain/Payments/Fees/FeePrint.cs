using System.Globalization;
using System.Text;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>Explains fees as text in both languages.</summary>
internal static class FeePrint
{
    internal static string Quote(FeeQuote quote, Language language)
    {
        StringBuilder text = new();
        foreach (FeeQuoteLine line in quote.Lines)
        {
            text.Append(Line(line, language)).Append('\n');
        }

        foreach (PayerGroup unknown in quote.UnknownGroups)
        {
            text.Append(unknown.Name.In(language)).Append(In(language, ": không được miễn, giảm theo biểu này\n", ", has no reduction in this schedule\n"));
        }

        string rest = quote.IsComplete ? "" : In(language, ", chưa kể khoản chỉ ghi bằng lời", ", and what is stated as text only");
        return text.Append(CultureInfo.InvariantCulture, $"{In(language, "Tổng cộng", "Total")}: {quote.Total.In(language)}{rest}\n").ToString();
    }

    internal static string Line(FeeQuoteLine line, Language language)
    {
        string amount = line.Amount is { } due ? due.In(language) : In(language, "không tính được", "no amount");
        string reduction = line.Reduction is { } less ? "; " + Reduction(less, language) : "";
        string basis = Basis(line.Rule.Basis, line.Rule.Unverified, language) + Known(line, language);
        return $"{line.Rule.Name}: {amount} ({How(line.Rule.Rate, line.Request, language)}; {basis}{reduction})";
    }

    internal static string Reduction(FeeReduction reduction, Language language)
    {
        string percent = NumberText.Exact(reduction.Percent, language);
        string less = reduction.Percent == 100 ? In(language, "miễn", "exempt") : In(language, $"giảm {percent}%", $"{percent} % less");
        string conditions = string.Concat(
            reduction.Channel is { } channel ? ", " + channel.Filing().In(language) : "", reduction.Group is { } group ? ", " + group.Name.In(language) : "");
        return $"{less}{conditions} ({Basis(reduction.Basis, reduction.Unverified, language)})";
    }

    /// <summary>As of which day the rule is known, where it may have been changed by the day of filing.</summary>
    private static string Known(FeeQuoteLine line, Language language) => line.Rule.CheckedOn is { } day && line.Rule.IsForetold(line.Request.On)
        ? In(language, $", theo quy định đã biết đến ngày {DateText.In(day).Vietnamese}", $", as known on {DateText.In(day).English}")
        : "";

    private static string How(FeeRate rate, FeeRequest request, Language language) => rate switch
    {
        FeeRate.PerCase one => $"{one.Amount.In(language)} {In(language, "mỗi hồ sơ", "a case")}",
        FeeRate.PerCopy each => Invariant($"{request.Copies} × {each.Amount.In(language)} {In(language, "mỗi bản", "a copy")}"),
        FeeRate.PerPage pages => Pages(pages, request, language),
        FeeRate.AsStated stated => $"{In(language, "như danh mục ghi, không tính", "as stated, not reckoned")}: {stated.Line}",
        _ => throw new InvalidOperationException("The rates of fees are a closed set."),
    };

    private static string Pages(FeeRate.PerPage rate, FeeRequest request, Language language)
    {
        (int first, int further) = rate.Pages(request);
        string page = In(language, "trang", "pages");
        string cap = rate.IsCapped(request) ? $", {In(language, "tối đa", "at most")} {rate.Cap?.In(language)}" : "";
        return Invariant($"{request.Copies} × ({first} {page} × {rate.First.In(language)} + {further} {page} × {rate.Further.In(language)}{cap})");
    }

    private static string Basis(LegalCitation basis, string unverified, Language language) =>
        basis.In(language) + (unverified.Length == 0 ? "" : In(language, ", chưa kiểm chứng", ", unverified"));

    private static string In(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
