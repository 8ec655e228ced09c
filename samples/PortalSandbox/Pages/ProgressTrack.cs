using MongCai.Domain.Lookup;

namespace PortalSandbox.Pages;

/// <summary>The five steps of a dossier, which of them it has reached, and what to do now. It tells no more than the degree of completion.</summary>
internal static class ProgressTrack
{
    internal static Html Write(PageLanguage language, CompletionDegree degree)
    {
        string[] steps =
        [
            language.Say("Nộp hồ sơ", "Filed"), language.Say("Tiếp nhận", "Accepted"), language.Say("Giải quyết", "Settled"),
            language.Say("Có kết quả", "Result ready"), language.Say("Trả kết quả", "Returned"),
        ];
        int reached = ReachedBy(degree);
        return Html.Of(
            $"""
            <ol class="track">
            {Html.Join(steps.Select((step, index) => Step(language, step, index.CompareTo(reached))))}
            </ol>
            <p>{Advice(language, degree)}</p>
            """);
    }

    /// <summary>The step at which the dossier stands, from 0.</summary>
    private static int ReachedBy(CompletionDegree degree) => degree switch
    {
        CompletionDegree.Filed => 1,
        CompletionDegree.InProcess or CompletionDegree.AwaitingApplicant => 2,
        CompletionDegree.ResultReady => 3,
        CompletionDegree.Ended => 4,
    };

    private static Html Step(PageLanguage language, string name, int order) => order switch
    {
        < 0 => Html.Of($"<li class=\"done\">✓ {name} <span class=\"away\">{language.Say("(xong)", "(done)")}</span></li>\n"),
        0 => Html.Of($"<li aria-current=\"step\">● {name} <span class=\"away\">{language.Say("(đang ở bước này)", "(here now)")}</span></li>\n"),
        _ => Html.Of($"<li>○ {name} <span class=\"away\">{language.Say("(chưa tới)", "(to come)")}</span></li>\n"),
    };

    private static string Advice(PageLanguage language, CompletionDegree degree) => degree switch
    {
        CompletionDegree.Filed => language.Say(
            "Hồ sơ đã đến, cơ quan sẽ kiểm tra và tiếp nhận. Bạn chưa cần làm gì.",
            "The dossier has arrived and will be checked. There is nothing for you to do yet."),
        CompletionDegree.InProcess => language.Say(
            "Cơ quan đang giải quyết. Ngày hẹn ghi trên giấy hẹn của bạn.",
            "The agency is at work on it. Your slip states the due date."),
        CompletionDegree.AwaitingApplicant => language.Say(
            "Hồ sơ đang chờ bạn bổ sung giấy tờ hoặc thanh toán. Hãy xem phiếu yêu cầu đã gửi cho bạn.",
            "It waits for you to add papers or to pay. See the request that was sent to you."),
        CompletionDegree.ResultReady => language.Say(
            "Mời bạn mang giấy hẹn đến nhận kết quả trong giờ làm việc.",
            "Bring the slip during opening hours to receive the result."),
        CompletionDegree.Ended =>
            Invariant(
                $"{language.Say("Hồ sơ đã kết thúc: kết quả đã trả, hoặc hồ sơ đã rút hay không được tiếp nhận. Cần biết rõ, gọi", "The dossier is over: returned, withdrawn or not accepted. To know more, call")} {Site.Telephone.Replace(' ', Written.Firm)}."),
    };
}
