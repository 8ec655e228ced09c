using MongCai.Domain;
using MongCai.Domain.Procedures;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>What the catalogue's page is asked for: words, or a topic.</summary>
internal sealed class CatalogueSearch
{
    private const int Most = 200;
    private const int MostLetters = 200;

    /// <summary>Where the best answer explains less of what was asked, it is offered as a guess.</summary>
    private const double Sure = 0.5;

    private CatalogueSearch(string text, Topic? topic, IReadOnlyList<Procedure> found, double explained) =>
        (Text, Topic, Found, IsGuess) = (text, topic, found, text.Length > 0 && explained < Sure);

    internal string Text { get; }

    internal Topic? Topic { get; }

    internal IReadOnlyList<Procedure> Found { get; }

    /// <summary>Whether what was found is perhaps not what was asked for.</summary>
    internal bool IsGuess { get; }

    internal static CatalogueSearch Of(HttpRequest request, PortalServiceOptions options)
    {
        string asked = request.Query["q"].ToString().Trim();
        string text = asked.Length > MostLetters ? asked[..MostLetters] : asked;
        Topic? topic = ProcedureNotes.Sample.Topics.FirstOrDefault(topic => topic.Key == request.Query["nhom"]);
        IReadOnlyList<ProcedureMatch> found = options.Catalogue.Search(new ProcedureQuery { Text = text }, options.Time.VietnamToday(), Most);
        IEnumerable<Procedure> procedures = found.Select(match => match.Procedure);
        return new(text, topic, [.. topic is null ? procedures : procedures.Where(procedure => ProcedureNotes.Sample.TopicsOf(procedure.Code).Contains(topic))],
            found is [var best, ..] ? best.Explained : 1);
    }

    internal static Html Form(PageLanguage language, string text) => Html.Of(
        $"""
        <form role="search" class="search" action="{Site.Catalogue}">{language.Field}
        <label for="q">{language.Say("Tìm thủ tục", "Search for a procedure")} <span class="hint">{language.Say(
            "Gõ như bạn nói, có dấu hoặc không: giấy khai sinh cho con, dang ky ket hon",
            "In your own words, in Vietnamese or English: birth, marriage, residence")}</span></label>
        <input id="q" name="q" type="search" maxlength="200" value="{text}" autocomplete="off">
        <button>{language.Say("Tìm", "Search")}</button>
        </form>
        """);
}
