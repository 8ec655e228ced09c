namespace MongCai.Domain.Outreach;

/// <summary>When a letter may be sent: an apology is a duty, the others use data that was given for something else.</summary>
internal static class LetterRules
{
    private static readonly LegalCitation OtherUse = new("Decree 118/2025/NĐ-CP", "5.1d");
    private static readonly LegalCitation ApologyForDelay = new("Decree 118/2025/NĐ-CP", "19.6");
    private static readonly LegalCitation ApologyForConduct = new("Decree 118/2025/NĐ-CP", "38.2đ");

    private static readonly BilingualText Withdrawn = new(
        "Hồ sơ đăng ký đã rút nên không gửi thư.",
        "The registration was withdrawn, so no letter is sent.");

    private static readonly BilingualText Corrected = new(
        "Việc đăng ký đã được cải chính hoặc thu hồi nên không gửi thư.",
        "The registration was corrected or annulled, so no letter is sent.");

    private static readonly BilingualText OptedOut = new(
        "Người dân đã đề nghị không nhận thư loại này.",
        "The person asked for no such letters.");

    private static readonly BilingualText NoGround = new(
        "Chưa có căn cứ pháp lý hoặc sự đồng ý để dùng dữ liệu của hồ sơ vào việc gửi thư. Hãy ghi căn cứ, hoặc xin sự đồng ý của người dân khi nộp hồ sơ.",
        "There is no legal ground or consent for using the dossier's data for a letter. Note the ground, or ask for the person's consent when the dossier is filed.");

    private static readonly BilingualText Sent = new(
        "Thư về việc này đã được gửi.",
        "A letter on this occasion went out already.");

    internal static LetterDecision Decide(LetterRequest request) => request.IsSentAlready ? new LetterDecision.Refused(Sent, null) : request.Occasion switch
    {
        LetterOccasion.LateResult => new LetterDecision.Granted(request.Occasion.Name(), ApologyForDelay),
        LetterOccasion.Conduct => new LetterDecision.Granted(request.Occasion.Name(), ApologyForConduct),
        LetterOccasion.Birth or LetterOccasion.Marriage or LetterOccasion.Death => OfCourtesy(request),
    };

    /// <summary>A letter that no law asks for needs a ground for using the data.</summary>
    private static LetterDecision OfCourtesy(LetterRequest request) => request switch
    {
        { IsWithdrawn: true } => new LetterDecision.Refused(Withdrawn, null),
        { IsCorrected: true } => new LetterDecision.Refused(Corrected, null),
        { HasOptedOut: true } => new LetterDecision.Refused(OptedOut, null),
        _ when VisibleLine.SaysSomething(request.Ground) => new LetterDecision.Granted(request.Occasion.Name(), null),
        _ => new LetterDecision.Refused(NoGround, OtherUse),
    };
}
