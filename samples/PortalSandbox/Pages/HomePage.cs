using MongCai.Domain;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>The first page: the search, the ways to what people come for, and when the office is open.</summary>
internal static class HomePage
{
    internal static Task ShowAsync(HttpContext context, PortalServiceOptions options)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        return new Page(language.Say("Bạn cần làm thủ tục gì?", "What do you need to do?"), Html.Of(
            $"""
            {CatalogueSearch.Form(language, "")}
            {Ways(language)}
            {Hours(language, options)}
            """))
        { Section = Site.Home }.WriteAsync(context);
    }

    private static Html Ways(PageLanguage language) => Html.Of(
        $"""
        <ul class="cards">
        {Way(language.To(Site.Lookup), language.Say("Tra cứu hồ sơ", "Look up a dossier"), language.Say(
            "Xem hồ sơ của bạn đến bước nào, bằng mã trên giấy hẹn.", "See how far your dossier is, by the codes of your slip."))}
        {Way(language.To(Site.Catalogue), language.Say("Tìm thủ tục", "Find a procedure"), language.Say(
            "Giấy tờ, thời hạn, lệ phí theo lĩnh vực và sự kiện đời sống.", "Papers, times and fees, by field and life event."))}
        {Way(language.To(Site.DueDate), language.Say("Tính ngày hẹn", "Find a due date"), language.Say(
            "Nộp hôm nay thì bao giờ có kết quả? Từng ngày có lý do.", "File today: when is the result due? Each day with its reason."))}
        {Way(language.To(Site.Dashboard), language.Say("Thống kê", "Figures"), language.Say(
            "Bao nhiêu hồ sơ được giải quyết, đúng hạn đến đâu.", "How many dossiers are resolved, and how many in time."))}
        </ul>
        """);

    private static Html Way(string address, string name, string words) => Html.Of(
        $"""<li class="card"><h2><a href="{address}">{name}</a></h2><p>{words}</p></li>""");

    private static Html Hours(PageLanguage language, PortalServiceOptions options)
    {
        OfficeHours hours = new(options.Deadlines.Hours, options.Time.VietnamNow(), language);
        return Html.Of(
            $"""
            <section aria-labelledby="hours">
            <h2 id="hours">{language.Say("Giờ làm việc", "Opening hours")}</h2>
            <p><strong>{hours.State()}.</strong></p>
            <ul>{Html.Join(hours.Lines().Select(line => Html.Of($"<li>{line}</li>")))}</ul>
            <p>{Site.Address(language)}. {language.Say("Điện thoại", "Telephone")}: <a href="tel:{Site.Telephone.Replace(" ", "", StringComparison.Ordinal)}">{Site.Telephone.Replace(' ', Written.Firm)}</a></p>
            </section>
            """);
    }
}
