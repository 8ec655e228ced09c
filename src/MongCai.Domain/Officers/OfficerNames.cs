namespace MongCai.Domain.Officers;

/// <summary>The names of the kinds of this room in both languages, as the file officer-names.csv has them.</summary>
public static class OfficerNames
{
    /// <summary>The name of a kind of officer, such as <c>công chức</c>, "civil servant".</summary>
    public static BilingualText Name(this OfficerKind kind) => WordList<OfficerKind>.Name(kind);

    /// <inheritdoc cref="Name(OfficerKind)"/>
    public static string Name(this OfficerKind kind, Language language) => kind.Name().In(language);

    /// <summary>The name of a grade, such as <c>hoàn thành tốt nhiệm vụ</c>, "tasks completed well".</summary>
    public static BilingualText Name(this OfficerGrade grade) => WordList<OfficerGrade>.Name(grade);

    /// <inheritdoc cref="Name(OfficerGrade)"/>
    public static string Name(this OfficerGrade grade, Language language) => grade.Name().In(language);

    /// <summary>The name of a tie, such as <c>vợ hoặc chồng</c>, "spouse".</summary>
    public static BilingualText Name(this ConflictRelation relation) => WordList<ConflictRelation>.Name(relation);

    /// <inheritdoc cref="Name(ConflictRelation)"/>
    public static string Name(this ConflictRelation relation, Language language) => relation.Name().In(language);

    /// <summary>The name of what an officer may do, such as <c>giải quyết</c>, "settle".</summary>
    public static BilingualText Name(this OfficerAct act) => WordList<OfficerAct>.Name(act);

    /// <inheritdoc cref="Name(OfficerAct)"/>
    public static string Name(this OfficerAct act, Language language) => act.Name().In(language);

    /// <summary>The name of a session, such as <c>buổi sáng</c>, "morning".</summary>
    public static BilingualText Name(this DutySession session) => WordList<DutySession>.Name(session);

    /// <inheritdoc cref="Name(DutySession)"/>
    public static string Name(this DutySession session, Language language) => session.Name().In(language);

    /// <summary>The name of what an officer does at a counter, such as <c>tiếp nhận</c>, "receive".</summary>
    public static BilingualText Name(this DutyRole role) => WordList<DutyRole>.Name(role);

    /// <inheritdoc cref="Name(DutyRole)"/>
    public static string Name(this DutyRole role, Language language) => role.Name().In(language);

    /// <summary>The name of a kind of absence, such as <c>nghỉ ốm</c>, "sick leave".</summary>
    public static BilingualText Name(this Absence absence) => WordList<Absence>.Name(absence);

    /// <inheritdoc cref="Name(Absence)"/>
    public static string Name(this Absence absence, Language language) => absence.Name().In(language);

    /// <summary>The name of where a ticket stands, such as <c>đang chờ</c>, "waiting".</summary>
    public static BilingualText Name(this TicketState state) => WordList<TicketState>.Name(state);

    /// <inheritdoc cref="Name(TicketState)"/>
    public static string Name(this TicketState state, Language language) => state.Name().In(language);

    /// <summary>The name of who goes first, such as <c>người cao tuổi</c>, "elderly".</summary>
    public static BilingualText Name(this TicketPriority priority) => WordList<TicketPriority>.Name(priority);

    /// <inheritdoc cref="Name(TicketPriority)"/>
    public static string Name(this TicketPriority priority, Language language) => priority.Name().In(language);

    /// <summary>The name of what a course teaches, such as <c>nghiệp vụ</c>, "trade".</summary>
    public static BilingualText Name(this TrainingKind kind) => WordList<TrainingKind>.Name(kind);

    /// <inheritdoc cref="Name(TrainingKind)"/>
    public static string Name(this TrainingKind kind, Language language) => kind.Name().In(language);

    /// <summary>The name of a step, such as <c>tự đánh giá</c>, "own assessment".</summary>
    public static BilingualText Name(this EvaluationStepKind step) => WordList<EvaluationStepKind>.Name(step);

    /// <inheritdoc cref="Name(EvaluationStepKind)"/>
    public static string Name(this EvaluationStepKind step, Language language) => step.Name().In(language);
}
