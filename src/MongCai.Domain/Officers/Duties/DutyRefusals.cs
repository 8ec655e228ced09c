using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The sentences of legal refusals and of faults of a roster, in both languages and without personal data.</summary>
internal static class DutyRefusals
{
    internal static readonly LegalCitation ConflictArticle = new("Decree 59/2019/NĐ-CP", "29");

    internal static readonly BilingualText Unattended = new(
        "Vắng mặt mà không có người thay: quầy bị bỏ trống. Hãy ghi người thay.",
        "Absent without a replacement: the counter is left alone. Name a replacement.");

    internal static readonly BilingualText ReplacedBySelf = new(
        "Người thay là chính người vắng mặt. Hãy ghi người khác.", "The replacement is the one who is absent. Name another.");

    internal static readonly BilingualText Again = new(
        "Buổi trực này đã có ở một dòng trước; giờ làm chỉ được tính một lần. Hãy bỏ một trong hai dòng.",
        "The session stands on an earlier line already, and its hours count once. Leave one of the two lines out.");

    /// <summary>Without the tie, which is personal data of two people: the counter needs to know only that another must act.</summary>
    internal static readonly BilingualText Conflict = new(
        "Đã kê khai xung đột lợi ích với người nộp hồ sơ. Hãy chuyển người khác giải quyết, hoặc báo người quản lý quyết định.",
        "A conflict of interest with the applicant is declared. Give the dossier to another officer, or let the manager decide.");

    internal static BilingualText WrongLength(OfficerPosting posting, PostingRule rule)
    {
        (BilingualText from, BilingualText until) = (DateText.In(posting.From), DateText.In(posting.Until));
        return new(
            Invariant($"Thời hạn cử đến từ {from.Vietnamese} đến {until.Vietnamese}; phải từ {rule.ShortestMonths} đến {rule.LongestMonths} tháng."),
            Invariant($"The posting runs from {from.English} to {until.English}; it must be {rule.ShortestMonths} to {rule.LongestMonths} months."));
    }

    internal static BilingualText NotPosted(LocalDate day) => new(
        $"Ngày {DateText.In(day).Vietnamese}, công chức không có quyết định cử đến còn hiệu lực. Hãy chọn người đang được cử đến.",
        $"No posting of the officer is in force on {DateText.In(day).English}. Choose an officer who is posted.");

    internal static BilingualText NoAuthority(OfficerAct act, ProcedureCode procedure, LocalDate day) => new(
        $"Ngày {DateText.In(day).Vietnamese}, công chức chưa được phân công hoặc ủy quyền {act.Name().Vietnamese} thủ tục {procedure}. Hãy phân công, ủy quyền, hoặc chọn người đã được giao.",
        $"On {DateText.In(day).English} the officer has no assignment or delegation to {act.Name().English} the procedure {procedure}. Have one made, or choose an officer who has one.");

    internal static BilingualText Twice(string first, string second) => new(
        $"Một người trực hai quầy trong một buổi: '{first}' và '{second}'. Hãy bỏ một trong hai.",
        $"One officer is at two counters in one session: '{first}' and '{second}'. Leave one of the two out.");
}
