using System.Collections.Frozen;
using MongCai.Domain.Officers.Counters;
using MongCai.Domain.Officers.Duties;
using MongCai.Domain.Officers.Evaluation;
using MongCai.Domain.Officers.Training;

namespace MongCai.Domain.Officers;

/// <summary>The names of the kinds of this room in both languages, as the file officer-names.csv has them.</summary>
public static class OfficerNames
{
    private static readonly Lazy<FrozenDictionary<(string Kind, string Name), BilingualText>> Embedded = EmbeddedTable.Lazily("officer-names.csv", Read);

    /// <summary>The name of a kind of officer, such as <c>công chức</c>, "civil servant".</summary>
    public static BilingualText Name(this OfficerKind kind) => Names[("officer", kind.ToString())];

    /// <summary>The name of a grade, such as <c>hoàn thành tốt nhiệm vụ</c>, "tasks completed well".</summary>
    public static BilingualText Name(this OfficerGrade grade) => Names[("grade", grade.ToString())];

    /// <summary>The name of a tie, such as <c>vợ hoặc chồng</c>, "spouse".</summary>
    public static BilingualText Name(this ConflictRelation relation) => Names[("relation", relation.ToString())];

    /// <summary>The name of what an officer may do, such as <c>giải quyết</c>, "settle".</summary>
    public static BilingualText Name(this OfficerAct act) => Names[("act", act.ToString())];

    /// <summary>The name of a session, such as <c>buổi sáng</c>, "morning".</summary>
    public static BilingualText Name(this DutySession session) => Names[("session", session.ToString())];

    /// <summary>The name of what an officer does at a counter, such as <c>tiếp nhận</c>, "receive".</summary>
    public static BilingualText Name(this DutyRole role) => Names[("role", role.ToString())];

    /// <summary>The name of a kind of absence, such as <c>nghỉ ốm</c>, "sick leave".</summary>
    public static BilingualText Name(this Absence absence) => Names[("absence", absence.ToString())];

    /// <summary>The name of where a ticket stands, such as <c>đang chờ</c>, "waiting".</summary>
    public static BilingualText Name(this TicketState state) => Names[("ticket", state.ToString())];

    /// <summary>The name of who goes first, such as <c>người cao tuổi</c>, "elderly".</summary>
    public static BilingualText Name(this TicketPriority priority) => Names[("priority", priority.ToString())];

    /// <summary>The name of what a course teaches, such as <c>nghiệp vụ</c>, "trade".</summary>
    public static BilingualText Name(this TrainingKind kind) => Names[("training", kind.ToString())];

    /// <summary>The name of a step, such as <c>tự đánh giá</c>, "own assessment".</summary>
    public static BilingualText Name(this EvaluationStepKind step) => Names[("step", step.ToString())];

    private static FrozenDictionary<(string Kind, string Name), BilingualText> Names => Embedded.Value;

    private static FrozenDictionary<(string Kind, string Name), BilingualText> Read(TextReader reader) =>
        CsvTable.Read(reader, ["kind", "name", "vietnamese", "english"], [])
            .ToFrozenDictionary(row => (row["kind"], row["name"]), row => new BilingualText(row["vietnamese"], row["english"]));
}
