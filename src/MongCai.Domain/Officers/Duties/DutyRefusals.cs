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

    internal static readonly BilingualText ReplacedBySelf = new("Người thay là chính người vắng mặt. Hãy ghi người khác.", "The replacement is the one who is absent. Name another.");

    internal static BilingualText WrongLength(OfficerPosting posting, PostingRule rule) => new(
        Invariant($"Thời hạn cử đến từ {DateText.Day(posting.From)} đến {DateText.Day(posting.Until)}; phải từ {rule.ShortestMonths} đến {rule.LongestMonths} tháng."),
        Invariant($"The posting runs from {DateText.Day(posting.From)} to {DateText.Day(posting.Until)}; it must be {rule.ShortestMonths} to {rule.LongestMonths} months."));

    internal static BilingualText NotPosted(LocalDate day) => new(
        $"Ngày {DateText.Day(day)} không có quyết định cử đến còn hiệu lực. Hãy phân công người đang được cử đến.",
        $"No posting is in force on {DateText.Day(day)}. Choose an officer who is posted.");

    internal static BilingualText NoAuthority(OfficerAct act, ProcedureCode procedure, LocalDate day) => new(
        $"Ngày {DateText.Day(day)} không được phân công hoặc ủy quyền {act.Name().Vietnamese} thủ tục {procedure}. Hãy phân công, ủy quyền, hoặc chọn người đã được giao.",
        $"No assignment or delegation to {act.Name().English} the procedure {procedure} is in force on {DateText.Day(day)}. Have one made, or choose an officer who has one.");

    internal static BilingualText Conflict(ConflictDeclaration conflict) => new(
        $"Đã kê khai xung đột lợi ích với người nộp hồ sơ: {conflict.Relation.Name().Vietnamese}. Hãy chuyển người khác giải quyết.",
        $"A conflict of interest with the applicant is declared: {conflict.Relation.Name().English}. Give the dossier to another officer.");

    internal static BilingualText Twice(string first, string second) => new(
        $"Một người trực hai quầy trong một buổi: '{first}' và '{second}'. Hãy bỏ một trong hai.",
        $"One officer is at two counters in one session: '{first}' and '{second}'. Leave one of the two out.");
}
