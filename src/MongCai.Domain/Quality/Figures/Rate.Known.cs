namespace MongCai.Domain.Quality;

/// <content>The rates that have a name of their own; what they are is in their table.</content>
public sealed partial class Rate
{
    /// <summary>Resolved early or on time, of those resolved with a due day.</summary>
    public static Rate OnTimeOrEarly => Parse("on-time-or-early");

    /// <summary>Resolved or still pending in time, of those resolved or pending.</summary>
    public static Rate HandledInTime => Parse("handled-in-time");

    /// <summary>Filed online, of those received.</summary>
    public static Rate Online => Parse("online");

    /// <summary>Filed online, but for those whose result should be electronic and is not, of those received.</summary>
    public static Rate OnlineWithElectronicResult => Parse("online-with-electronic-result");

    /// <summary>Received with their components digitized, of those that are to be counted.</summary>
    public static Rate ComponentsDigitized => Parse("components-digitized");

    /// <summary>Results with an electronic file, of the results that are required.</summary>
    public static Rate ResultsElectronic => Parse("results-digitized");

    /// <summary>Resolved with components digitized and an electronic result where one is required.</summary>
    public static Rate Digitized => Parse("digitized");

    /// <summary>With a reused component, of those received.</summary>
    public static Rate ReusingData => Parse("data-reuse");

    /// <summary>With a component from the store of results, of those received.</summary>
    public static Rate UsingResultStore => Parse("result-store");

    /// <summary>With a component from the population database, of those received.</summary>
    public static Rate UsingPopulationData => Parse("population-data");

    /// <summary>With a certified electronic copy, of those received.</summary>
    public static Rate UsingCertifiedCopies => Parse("certified-copies");

    /// <summary>Sent to the national portal, of those received.</summary>
    public static Rate Synchronized => Parse("synchronized");

    /// <summary>Paid online, of those received with something to pay.</summary>
    public static Rate PaidOnline => Parse("online-payment");

    /// <summary>Paid without notes, of those received and paid.</summary>
    public static Rate CashlessByCount => Parse("cashless");

    /// <summary>Đồng paid without notes, of all đồng paid; a dossier adds its đồng.</summary>
    public static Rate CashlessByAmount => Parse("cashless-amount");

    /// <summary>Rated as satisfied, of those rated.</summary>
    public static Rate Satisfied => Parse("satisfied");

    /// <summary>With a complaint or a dislike, of those that ended.</summary>
    public static Rate Complained => Parse("complained");

    /// <summary>Without what is taken off for being overdue and for a complaint or dislike, of those resolved or pending.</summary>
    /// <remarks>
    /// It does not count dossiers but takes off: <see cref="Missing"/> names each dossier with what it takes off, 2 where it is both
    /// overdue and complained about, and also one withdrawn with a complaint, which is no part of <see cref="Whole"/>. So to
    /// <see cref="Part"/> such dossiers add −1, and it is negative where more is taken off than there is; the rate is then 0.
    /// </remarks>
    public static Rate WithoutObjection => Parse("without-objection");
}
