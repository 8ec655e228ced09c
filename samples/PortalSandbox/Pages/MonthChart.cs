using System.Globalization;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>Received and resolved dossiers of each month as bars, with their table below for whoever cannot see them.</summary>
internal sealed class MonthChart(PageLanguage language, IReadOnlyList<CountsReport> months)
{
    private const int Width = 384;
    private const int Height = 160;
    private const int Column = 32;

    private readonly long most = Math.Max(1, months.Max(month => Math.Max(month.Rows[0].Received, month.Rows[0].Resolved())));

    internal Html Write() => Html.Of(
        $"""
        <figure>
        <svg class="bars" viewBox="0 0 {(long)Width} {(long)Height + 24}" role="img" aria-labelledby="chart chart-words">
        <title id="chart">{language.Say("Hồ sơ tiếp nhận và giải quyết theo tháng", "Dossiers received and resolved by month")}</title>
        <desc id="chart-words">{language.Say(
            "Mỗi tháng hai cột; số liệu có trong bảng bên dưới.",
            "Two bars for each month; the table below has the figures.")}</desc>
        {Html.Join(months.Select(Bars))}
        <path d="M0 {(long)Height}H{(long)Width}" stroke="currentColor"/>
        </svg>
        <figcaption><svg class="key a" viewBox="0 0 9 9" aria-hidden="true"><rect width="9" height="9"/></svg> {language.Say("tiếp nhận", "received")} <svg class="key b" viewBox="0 0 9 9" aria-hidden="true"><rect width="9" height="9"/></svg> {language.Say("đã giải quyết", "resolved")}; {language.Say(
            "trục đứng từ 0 đến",
            "vertical axis from 0 to")} {Written.Number(most, language)}, {language.Say(
            "trục ngang là tháng",
            "horizontal axis: months")}</figcaption>
        </figure>
        <details open><summary>{language.Say("Bảng số liệu theo tháng", "The figures by month")}</summary>
        {FigureTable.Write(language, language.Say("Tháng", "Month"), months.Select(month => (month.From.ToString("MM'/'uuuu", CultureInfo.InvariantCulture), month.Rows[0])))}
        </details>
        """);

    private Html Bars(CountsReport month)
    {
        long left = (month.From.Month - 1) * Column;
        return Html.Of(
            $"""
            {Bar("a", left + 3, month.Rows[0].Received)}{Bar("b", left + 16, month.Rows[0].Resolved())}<text x="{left + 16}" y="{(long)Height + 19}" text-anchor="middle">{(long)month.From.Month}</text>

            """);
    }

    private Html Bar(string kind, long left, long count)
    {
        long height = count * (Height - 8) / most;
        return Html.Of($"<rect class=\"{kind}\" x=\"{left}\" y=\"{Height - height}\" width=\"12\" height=\"{height}\"/>");
    }
}
