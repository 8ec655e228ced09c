using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>Rows of counts with their rates; on a phone each row is a card.</summary>
internal static class FigureTable
{
    internal static Html Write(PageLanguage language, string subject, IEnumerable<(string Name, CountsRow Counts)> rows)
    {
        string[] heads =
            [language.Say("Tiếp nhận", "Received"), language.Say("Đã giải quyết", "Resolved"), language.Say("Đúng hạn", "In time"),
            language.Say("Đang giải quyết", "Pending"), language.Say("Quá hạn", "Overdue")];
        return Html.Of(
            $"""
            <table role="table">
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{subject}</th>{Html.Join(heads.Select(head => Html.Of($"<th role=\"columnheader\" scope=\"col\" class=\"num\">{head}</th>")))}</tr></thead>
            <tbody role="rowgroup">
            {Html.Join(rows.Select(row => Row(language, row.Name, heads, row.Counts)))}
            </tbody>
            </table>
            """);
    }

    private static Html Row(PageLanguage language, string name, string[] heads, CountsRow row)
    {
        string[] cells =
        [
            Written.Number(row.Received, language), Written.Number(row.Resolved(), language), row.InTime().Shown(language),
            Written.Number(row.PendingInTime + row.PendingOverdue, language), Written.Number(row.PendingOverdue, language),
        ];
        return Html.Of(
            $"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{name}</th>{Html.Join(cells.Zip(heads, (cell, head) => Html.Of($"<td role=\"cell\" class=\"num\" data-label=\"{head}\">{cell}</td>")))}</tr>\n");
    }
}
