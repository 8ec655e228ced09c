namespace MongCai.Domain.Officers;

/// <summary>Why a grade is not that of the points, in both languages.</summary>
internal static class GradeReasons
{
    internal static readonly BilingualText Disciplined = new("Bị xử lý kỷ luật trong năm.", "Disciplined in the year.");

    internal static BilingualText TooFewMonths(GradeProposal officer, EvaluationRule rule) => new(
        Invariant($"Làm việc {officer.MonthsWorked} tháng, chưa đủ {rule.LeastMonths} tháng trong năm: không xếp loại."),
        Invariant($"{officer.MonthsWorked} months were worked, fewer than {rule.LeastMonths} in the year: not graded."));

    internal static BilingualText NotAboveTheUnit(OfficerGrade unit) => new(
        $"Người đứng đầu không xếp loại cao hơn đơn vị: {unit.Name().Vietnamese}.",
        $"A head is graded no higher than the unit: {unit.Name().English}.");

    internal static BilingualText OverQuota(decimal percent) => new(
        $"Vượt tỷ lệ: số người {OfficerGrade.Excellent.Name().Vietnamese} không quá {NumberText.Of(percent, 0, Language.Vietnamese)}% số người được xếp loại {OfficerGrade.Good.Name().Vietnamese} trong cùng nhóm.",
        $"Beyond the quota: those graded '{OfficerGrade.Excellent.Name().English}' may be at most {NumberText.Of(percent, 0, Language.English)} % of those graded '{OfficerGrade.Good.Name().English}' in the same group.");
}
