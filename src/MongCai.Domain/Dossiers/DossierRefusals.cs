using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The sentences in which a command is refused, in both languages and without personal data.</summary>
internal static class DossierRefusals
{
    private static readonly BilingualText OrBySpecialLaw = new(
        "Nếu luật chuyên ngành quy định khác thì nêu luật đó.",
        "Name the special law that sets another limit, if there is one.");

    internal static readonly BilingualText SlipNeeded = new(
        "Chỉ thủ tục giải quyết ngay trong ngày tiếp nhận mới không cần giấy hẹn. Hãy cấp giấy hẹn cho người nộp.",
        "The slip may be left out only for procedures settled on the day of receipt. Give the applicant a slip.");

    internal static readonly BilingualText NothingAppointed = new(
        "Hồ sơ chưa có ngày hẹn trả kết quả nên không thể hẹn lại.",
        "No day is appointed for the dossier, so that no other can be.");

    internal static readonly BilingualText NotOnline = new(
        "Chỉ hồ sơ nộp trực tuyến mới được người nộp điều chỉnh nội dung. Hãy rút hồ sơ này và nộp hồ sơ mới.",
        "The content may be adjusted only of a dossier that was filed online. Withdraw this one and file another.");

    internal static BilingualText NoAdjustment(Regime regime) => new(
        $"Quy định '{regime.Name}' không cho người nộp điều chỉnh nội dung hồ sơ đã nộp. Hãy rút hồ sơ này và nộp hồ sơ mới.",
        $"The regime '{regime.Name}' does not let the applicant adjust the content of a dossier. Withdraw this one and file another.");

    internal static BilingualText BackInTime(LocalDateTime at, LocalDateTime last) => new(
        $"Thời điểm {DossierErrors.Text(at)} trước việc ghi gần nhất của hồ sơ, lúc {DossierErrors.Text(last)}. Hãy ghi theo đúng thứ tự thời gian.",
        $"{DossierErrors.Text(at)} is before the last thing recorded of the dossier, at {DossierErrors.Text(last)}. Record in the order in which things happen.");

    internal static BilingualText NotLater(LocalDateTime found, LocalDateTime due) => new(
        $"Thời điểm hẹn lại {DossierErrors.Text(found)} không sau thời điểm đã hẹn {DossierErrors.Text(due)}. Hãy hẹn một thời điểm sau đó.",
        $"The new moment, {DossierErrors.Text(found)}, is not after the one appointed now, {DossierErrors.Text(due)}. Appoint a later one.");

    internal static BilingualText NotAllowed(DossierState state, DossierAction action, IReadOnlyList<DossierAction> allowed) => new(
        $"Hồ sơ ở trạng thái '{state.Name().Vietnamese}' không được '{action.Name().Vietnamese}'; {(allowed.Count == 0 ? "không còn việc nào được phép" : $"được {List(allowed, Language.Vietnamese)}")}.",
        $"A dossier in the state '{state.Name().English}' does not allow '{action.Name().English}'; it allows {(allowed.Count == 0 ? "nothing more" : List(allowed, Language.English))}.");

    internal static BilingualText NotBy(DossierState state, DossierAction action, ActorKind actor)
    {
        IReadOnlyList<ActorKind> actors = Lifecycle.ActorsOf(state, action);
        return new(
            $"Với hồ sơ ở trạng thái '{state.Name().Vietnamese}', việc '{action.Name().Vietnamese}' do {string.Join(" hoặc ", actors.Select(kind => kind.Name().Vietnamese))} làm, không phải {actor.Name().Vietnamese}.",
            $"'{action.Name().Capitalized().English}' of a dossier in the state '{state.Name().English}' is done by {string.Join(" or ", actors.Select(kind => kind.Name().English))}, not by {actor.Name().English}.");
    }

    internal static BilingualText SupplementsUsedUp(int limit) => WithSpecialLaw(new(
        Invariant($"Mỗi giai đoạn chỉ được yêu cầu bổ sung {limit} lần, và đã yêu cầu đủ số lần đó."),
        Invariant($"A supplement may be asked for {(limit == 1 ? "once" : Invariant($"{limit} times"))} in a stage, and was.")));

    internal static BilingualText SupplementNoticeTooLate(LocalDate lastDay) => WithSpecialLaw(new(
        $"Ngày cuối cùng được yêu cầu bổ sung là {DateText.Day(lastDay)}.",
        $"The last day to ask for a supplement was {DateText.Day(lastDay)}."));

    internal static BilingualText WithSpecialLaw(BilingualText sentence) =>
        new($"{sentence.Vietnamese} {OrBySpecialLaw.Vietnamese}", $"{sentence.English} {OrBySpecialLaw.English}");

    internal static BilingualText NotItsTurn(AgencyCode agency, TaskProgress? bottleneck) => bottleneck is { DoneAt: null }
        ? new($"Cơ quan {agency} chưa đến lượt; đang là lượt của {bottleneck.Task.Agency}.", $"{agency} has no task to complete now; it is the turn of {bottleneck.Task.Agency}.")
        : new($"Cơ quan {agency} không còn việc nào phải hoàn thành.", $"{agency} has no task to complete: none is open.");

    internal static BilingualText NoClosing(Regime regime) => new(
        $"Quy định '{regime.Name}' không cho kết thúc hồ sơ vì chưa bổ sung.",
        $"The regime '{regime.Name}' does not let a dossier be closed for want of its supplement.");

    internal static BilingualText ClosingTooEarly(LocalDate lastDay) => new(
        $"Người nộp có thời gian bổ sung đến hết ngày {DateText.Day(lastDay)}.",
        $"The applicant has until {DateText.Day(lastDay)} to hand in the supplement.");

    private static string List(IReadOnlyList<DossierAction> actions, Language language) =>
        string.Join(", ", actions.Select(action => $"'{action.Name().In(language)}'"));
}
