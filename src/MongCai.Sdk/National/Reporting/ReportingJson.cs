namespace MongCai.Sdk.National;

/// <summary>Reads the answers of the reporting API of the national portal, as seen in 2026.</summary>
/// <remarks>
/// <para>The API is open and has no published terms: what is here reads texts that the caller has fetched, and fetches nothing.</para>
/// <para>Members that are not known are kept; a figure that is null is no data and not 0.</para>
/// </remarks>
public static class ReportingJson
{
    /// <summary>Reads <c>/evaluation/service-results</c>.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static ReportingReply<ServiceResults> ReadServiceResults(string json) => NationalJson.Parse(json, NationalJson.Context.ReportingReplyServiceResults);

    /// <summary>Reads <c>/evaluation/transparency</c>, <c>handling-satisfaction</c> or <c>dossier-digitized</c>.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static ReportingReply<EvaluationReport> ReadEvaluation(string json) => NationalJson.Parse(json, NationalJson.Context.ReportingReplyEvaluationReport);

    /// <summary>Reads <c>/evaluation/dvc-progress-tree</c>.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static ReportingReply<ReportTree<ProgressUnit>> ReadProgress(string json) =>
        NationalJson.Parse(json, NationalJson.Context.ReportingReplyReportTreeProgressUnit);

    /// <summary>Reads <c>/evaluation/provide-online-tree</c>.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static ReportingReply<ReportTree<OnlineServiceUnit>> ReadOnlineServices(string json) =>
        NationalJson.Parse(json, NationalJson.Context.ReportingReplyReportTreeOnlineServiceUnit);

    /// <summary>Reads <c>/evaluation/formality-online-payment-tree</c>.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static ReportingReply<ReportTree<OnlinePaymentUnit>> ReadOnlinePayments(string json) =>
        NationalJson.Parse(json, NationalJson.Context.ReportingReplyReportTreeOnlinePaymentUnit);

    /// <summary>Reads <c>/formalities</c>.</summary>
    /// <exception cref="FormatException">The text is no such answer.</exception>
    public static ReportingReply<FormalityPage> ReadFormalities(string json) => NationalJson.Parse(json, NationalJson.Context.ReportingReplyFormalityPage);
}
