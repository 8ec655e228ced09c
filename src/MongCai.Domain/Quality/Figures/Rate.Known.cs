namespace MongCai.Domain.Quality.Figures;

/// <content>The rates, as <see cref="DossierFigures"/> defines them under the same names.</content>
public sealed partial class Rate
{
    /// <summary>Resolved early or on time, of those resolved with a due day.</summary>
    public static Rate OnTimeOrEarly { get; } = new("on-time-or-early", "Đúng hạn và trước hạn", "On time or early", figures => figures.OnTimeOrEarly);

    /// <summary>Resolved or still pending in time, of those resolved or pending.</summary>
    public static Rate HandledInTime { get; } = new("handled-in-time", "Giải quyết đúng hạn và trong hạn", "Handled in time", figures => figures.HandledInTime);

    /// <summary>Filed online, of those received.</summary>
    public static Rate Online { get; } = new("online", "Nộp trực tuyến", "Filed online", figures => figures.Online);

    /// <summary>Filed online, but for those whose result should be electronic and is not, of those received.</summary>
    public static Rate OnlineWithElectronicResult { get; } =
        new("online-with-electronic-result", "Hồ sơ trực tuyến có kết quả điện tử", "Online with an electronic result", figures => figures.OnlineWithElectronicResult);

    /// <summary>Received with their components digitized, of those that are to be counted.</summary>
    public static Rate ComponentsDigitized { get; } = new("components-digitized", "Số hóa hồ sơ", "Dossiers digitized", figures => figures.ComponentsDigitized);

    /// <summary>Results with an electronic file, of the results that are required.</summary>
    public static Rate ResultsElectronic { get; } = new("results-digitized", "Số hóa kết quả giải quyết", "Results digitized", figures => figures.ResultsElectronic);

    /// <summary>Resolved with components digitized and an electronic result where one is required.</summary>
    public static Rate Digitized { get; } = new("digitized", "Số hóa thành phần và kết quả", "Components and result digitized", figures => figures.Digitized);

    /// <summary>With a reused component, of those received.</summary>
    public static Rate ReusingData { get; } = new("data-reuse", "Sử dụng lại dữ liệu", "Data reuse", figures => figures.ReusingData);

    /// <summary>With a component from the store of results, of those received.</summary>
    public static Rate UsingResultStore { get; } = new("result-store", "Dùng kho dữ liệu", "From the store of results", figures => figures.UsingResultStore);

    /// <summary>With a component from the population database, of those received.</summary>
    public static Rate UsingPopulationData { get; } = new("population-data", "Dùng dữ liệu dân cư", "From the population database", figures => figures.UsingPopulationData);

    /// <summary>With a certified electronic copy, of those received.</summary>
    public static Rate UsingCertifiedCopies { get; } =
        new("certified-copies", "Dùng bản sao chứng thực điện tử", "With a certified electronic copy", figures => figures.UsingCertifiedCopies);

    /// <summary>Sent to the national portal, of those received.</summary>
    public static Rate Synchronized { get; } = new("synchronized", "Đồng bộ hồ sơ", "Synchronized", figures => figures.Synchronized);

    /// <summary>Paid online, of those received with something to pay.</summary>
    public static Rate PaidOnline { get; } = new("online-payment", "Thanh toán trực tuyến", "Online payment", figures => figures.PaidOnline);

    /// <summary>Paid without notes, of those received and paid.</summary>
    public static Rate CashlessByCount { get; } = new("cashless", "Không dùng tiền mặt", "Cashless", figures => figures.CashlessByCount);

    /// <summary>Đồng paid without notes, of all đồng paid; a dossier adds its đồng.</summary>
    public static Rate CashlessByAmount { get; } = new("cashless-amount", "Số tiền không dùng tiền mặt", "Cashless amount", figures => figures.CashlessByAmount);

    /// <summary>Rated as satisfied, of those rated.</summary>
    public static Rate Satisfied { get; } = new("satisfied", "Hài lòng", "Satisfied", figures => figures.Satisfied);

    /// <summary>With a complaint or a dislike, of those that ended.</summary>
    public static Rate Complained { get; } = new("complained", "Có phản ánh, không hài lòng", "Complained", figures => figures.Complained);

    /// <summary>Without what is taken off for being overdue and for a complaint or dislike, of those resolved or pending.</summary>
    /// <remarks>
    /// It does not count dossiers but takes off: <see cref="Missing"/> names each dossier with what it takes off, 2 where it is both
    /// overdue and complained about, and also one withdrawn with a complaint, which is no part of <see cref="Whole"/>. So to
    /// <see cref="Part"/> such dossiers add −1, and it is negative where more is taken off than there is; the rate is then 0.
    /// </remarks>
    public static Rate WithoutObjection { get; } = new(
        "without-objection", new("Không quá hạn, không bị phản ánh", "Without objection"), figures => figures.WithoutObjection, figures => figures.Objections);

    /// <summary>All rates.</summary>
    public static IReadOnlyList<Rate> All { get; } = Array.AsReadOnly<Rate>(
    [
        OnTimeOrEarly, HandledInTime, Online, OnlineWithElectronicResult, ComponentsDigitized, ResultsElectronic, Digitized, ReusingData,
        UsingResultStore, UsingPopulationData, UsingCertifiedCopies, Synchronized, PaidOnline, CashlessByCount, CashlessByAmount,
        Satisfied, Complained, WithoutObjection,
    ]);
}
