using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Quality;

namespace YearReport.Figures;

/// <summary>A figure of the city that was published, beside the one computed from the generated dossiers.</summary>
internal sealed record Published(string Vietnamese, string English, Func<Language, string> FigureIn, Func<Language, string> ComputedIn, bool IsSame)
{
    internal static IReadOnlyList<Published> Compare(WholeFigures whole)
    {
        DossierFigures all = whole.InAll;
        return
        [
            Count("Hồ sơ tiếp nhận 2021 – quý I/2025", "Dossiers received, 2021 to Q1 2025", 371_000, all.Received),
            Count("Trong đó cấp thành phố", "of which at city level", 330_000, AtLevel(whole, AdministrativeLevel.District)),
            Count("Trong đó cấp xã", "of which at commune level", 41_000, AtLevel(whole, AdministrativeLevel.Communal)),
            AtLeast(
                "Đúng và trước hạn, năm thấp nhất",
                "In time or early, lowest year",
                98m,
                whole.Periods.Select(period => Rate.OnTimeOrEarly.Of(whole.In(period.Period))).MinBy(rate => rate.Percent)),
            Share("Đúng và trước hạn 2024", "In time or early, 2024", 99.99m, Rate.OnTimeOrEarly.Of(Figures(whole, "2024"))),
            Share("Số hóa hồ sơ 2021", "Digitization, 2021", 0m, Rate.ComponentsDigitized.Of(Figures(whole, "2021"))),
            Share("Số hóa hồ sơ 2024", "Digitization, 2024", 86.06m, Rate.ComponentsDigitized.Of(Figures(whole, "2024"))),
            Share("Số hóa hồ sơ quý I/2025", "Digitization, Q1 2025", 81.21m, Rate.ComponentsDigitized.Of(Figures(whole, "Q1 2025"))),
            Share("Tái sử dụng dữ liệu 2024", "Reuse of data, 2024", 51m, Rate.ReusingData.Of(Figures(whole, "2024"))),
            Share("Thanh toán không dùng tiền mặt 2024", "Cashless payment, 2024", 100m, Rate.CashlessByCount.Of(Figures(whole, "2024"))),
            Count("Phiếu khảo sát", "Survey forms", 8_600, whole.Periods.Sum(period => period.Answers.Responses)),
        ];
    }

    private static DossierFigures Figures(WholeFigures whole, string period) => whole.In(whole.Periods.First(figures => figures.Period.Name == period).Period);

    private static long AtLevel(WholeFigures whole, AdministrativeLevel level) =>
        whole.Dossiers.Over(whole.First, whole.Last, segment => segment.Level == level).Received;

    private static Published Count(string vietnamese, string english, long published, long computed) =>
        new(vietnamese, english, language => published.In(language), language => computed.In(language), published == computed);

    private static Published Share(string vietnamese, string english, decimal published, Ratio computed) => new(
        vietnamese, english, language =>
            published.In(language), language => computed.WithCountsIn(language), computed.PercentIn(Language.English) == published.In(Language.English));

    private static Published AtLeast(string vietnamese, string english, decimal published, Ratio computed) =>
        new(vietnamese, english, language => "≥ " + published.In(language), language => computed.WithCountsIn(language), computed.Percent >= published);
}
