namespace PortalSandbox.Pages;

/// <summary>The addresses of the site's pages, and what the site says of itself.</summary>
internal static class Site
{
    internal const string Home = "/";
    internal const string Lookup = "/tra-cuu";
    internal const string Catalogue = "/thu-tuc";
    internal const string DueDate = "/tinh-han";
    internal const string Dashboard = "/thong-ke";
    internal const string Rating = "/danh-gia";
    internal const string Payment = "/thanh-toan";

    /// <summary>A number that nobody has.</summary>
    internal const string Telephone = "0203 000 0000";

    internal static string Name(PageLanguage language) => language.Say("Cổng mẫu Móng Cái – dữ liệu sinh", "Móng Cái sample portal – generated data");

    internal static string Address(PageLanguage language) => language.Say(
        "Điểm phục vụ hành chính công (mẫu), Móng Cái, Quảng Ninh",
        "Public administration service point (sample), Móng Cái, Quảng Ninh");
}
