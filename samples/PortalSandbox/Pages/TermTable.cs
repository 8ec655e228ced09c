using MongCai.Domain;
using MongCai.Domain.Procedures;

namespace PortalSandbox.Pages;

/// <summary>The cases of a procedure by its channels, with time and fee in each cell; channels that differ in nothing share a column.</summary>
internal sealed class TermTable(PageLanguage language, Procedure procedure)
{
    internal Html Table()
    {
        IGrouping<string, ChannelTerms>[] columns = [.. procedure.Channels.GroupBy(Terms)];
        return Html.Of(
            $"""
            <table role="table">
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{language.Say("Trường hợp", "Case")}</th>{Html.Join(columns.Select(column => Html.Of($"<th role=\"columnheader\" scope=\"col\">{Heading(column)}</th>")))}</tr></thead>
            <tbody role="rowgroup">
            {Html.Join(Cases().Select(named => Row(named, columns)))}
            </tbody>
            </table>
            """);
    }

    private IEnumerable<string> Cases() => procedure.Channels.SelectMany(channel => channel.Terms).Select(term => term.Description).Distinct();

    private Html Row(string named, IGrouping<string, ChannelTerms>[] columns) => Html.Of(
        $"""
        <tr role="row"><th role="rowheader" scope="row"{Vietnamese(named)}>{(named.Length > 0 ? Written.Capital(named) : language.Say("Thông thường", "Ordinary"))}</th>{Html.Join(columns.Select(column => Cell(named, column)))}</tr>

        """);

    private Html Cell(string named, IGrouping<string, ChannelTerms> column) => Html.Of(
        $"""<td role="cell" data-label="{Heading(column)}">{Html.Join(column.First().Terms.Where(term => term.Description == named).Select(Term))}</td>""");

    private Html Term(StatedTerm term) =>
        Html.Of($"<p><strong>{language.TimeOf(term.Time)}</strong>; {language.Say("phí", "fee")}: {language.FeesOf(term)}</p>");

    private string Heading(IEnumerable<ChannelTerms> channels) =>
        Written.Capital(string.Join(", ", channels.Select(channel => channel.Channel.Name(language.Language))));

    /// <summary>A case is stated in Vietnamese alone.</summary>
    private Html Vietnamese(string named) => language.Language == Language.English && named.Length > 0 ? Html.Of($" lang=\"vi\"") : Html.Empty;

    private static string Terms(ChannelTerms channel) =>
        string.Join(
            '\n', channel.Terms.Select(term => Invariant($"{term.Description}\t{term.Time.Text}\t{string.Join('|', term.Fees.Select(fee => fee.Text))}")));
}
