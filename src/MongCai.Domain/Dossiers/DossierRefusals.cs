using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The sentences in which a command is refused, in both languages and without personal data.</summary>
internal static class DossierRefusals
{
    private static readonly BilingualText OrBySpecialLaw = new(
        "Nếu luật chuyên ngành quy định khác thì nêu luật đó.",
        "Name the special law that sets another limit, if there is one.");

    private static readonly BilingualText InsteadOfAdjusting = new(
        "Hãy nhờ Bộ phận Một cửa thêm giấy tờ; nếu phải sửa nội dung thì rút hồ sơ và nộp hồ sơ mới (thời hạn tính lại).",
        "Let the one-stop shop add papers; where the content itself must change, withdraw this dossier and file another (its time starts anew).");

    internal static readonly BilingualText SlipNeeded = new(
        "Chỉ thủ tục giải quyết ngay trong ngày tiếp nhận mới không cần giấy hẹn. Hãy cấp giấy hẹn cho người nộp.",
        "The slip may be left out only for procedures resolved on the day of receipt. Give the applicant a slip.");

    internal static readonly BilingualText NothingAppointed = new(
        "Hồ sơ chưa có ngày hẹn trả kết quả nên không hẹn lại được. Hãy ghi ngày hẹn trước.",
        "The dossier has no date for its result, so none can be moved. Set one first.");

    internal static readonly BilingualText NoPaymentOwed = new(
        "Hồ sơ không còn nghĩa vụ tài chính chờ xác nhận: chưa yêu cầu nộp, hoặc đã xác nhận. Hãy yêu cầu nộp trước nếu còn khoản phải thu.",
        "The dossier owes no payment to confirm: none was asked for, or it was confirmed. Ask for it first where something is to be paid.");

    internal static readonly BilingualText NotOnline = new(
        $"Chỉ hồ sơ nộp trực tuyến mới được người nộp điều chỉnh nội dung. {InsteadOfAdjusting.Vietnamese}",
        $"The applicant may adjust the content only of a dossier that was filed online. {InsteadOfAdjusting.English}");

    internal static BilingualText NoAdjustment(Regime regime) => new(
        $"{regime.Instrument.In(Language.Vietnamese)} không quy định việc người nộp điều chỉnh nội dung hồ sơ đã nộp. {InsteadOfAdjusting.Vietnamese}",
        $"{regime.Instrument} does not let the applicant adjust the content of a dossier. {InsteadOfAdjusting.English}");

    internal static BilingualText BackInTime(LocalDateTime at, LocalDateTime last) => new(
        $"Thời điểm {DateText.In(at).Vietnamese} sớm hơn lần ghi gần nhất của hồ sơ ({DateText.In(last).Vietnamese}). Hãy ghi theo đúng thứ tự thời gian.",
        $"{DateText.In(at).English} is before the last thing recorded of the dossier ({DateText.In(last).English}). Record things in the order in which they happened.");

    internal static BilingualText NotLater(LocalDateTime found, LocalDateTime due) => new(
        $"Thời điểm hẹn lại {DateText.In(found).Vietnamese} phải sau thời điểm đã hẹn {DateText.In(due).Vietnamese}. Hãy chọn một thời điểm muộn hơn.",
        $"The new moment {DateText.In(found).English} must be after the one set now, {DateText.In(due).English}. Choose a later one.");

    internal static BilingualText AlreadyPast(LocalDateTime found, LocalDateTime decidedAt) => new(
        $"Thời điểm hẹn lại {DateText.In(found).Vietnamese} phải sau lúc quyết định hẹn lại {DateText.In(decidedAt).Vietnamese}. Hãy chọn một thời điểm chưa đến.",
        $"The new moment {DateText.In(found).English} must be after that of the decision, {DateText.In(decidedAt).English}. Choose one that is still to come.");

    internal static BilingualText NotAllowed(DossierState state, DossierAction action, IReadOnlyList<DossierAction> allowed) => allowed.Count == 0
        ? new(
            $"Hồ sơ đang ở trạng thái '{state.Name().Vietnamese}' nên không thực hiện được việc '{action.Name().Vietnamese}'. Không còn việc nào có thể làm.",
            $"The dossier is in the state '{state.Name().English}', in which '{action.Name().English}' is not possible. Nothing more is possible.")
        : new(
            $"Hồ sơ đang ở trạng thái '{state.Name().Vietnamese}' nên chưa thực hiện được việc '{action.Name().Vietnamese}'. Việc có thể làm: {List(allowed, Language.Vietnamese)}.",
            $"The dossier is in the state '{state.Name().English}', in which '{action.Name().English}' is not possible. Possible: {List(allowed, Language.English)}.");

    internal static BilingualText NotBy(DossierState state, DossierAction action, ActorKind actor)
    {
        IReadOnlyList<ActorKind> actors = Lifecycle.ActorsOf(state, action);
        return new(
            $"Ở trạng thái '{state.Name().Vietnamese}', việc '{action.Name().Vietnamese}' do {string.Join(" hoặc ", actors.Select(kind => kind.Name().Vietnamese))} thực hiện, không phải do {actor.Name().Vietnamese}.",
            $"In the state '{state.Name().English}', '{action.Name().English}' is done by {string.Join(" or ", actors.Select(kind => kind.Name().English))}, not by {actor.Name().English}.");
    }

    internal static BilingualText SupplementsUsedUp(int limit) => WithSpecialLaw(new(
        Invariant($"Hồ sơ đã được yêu cầu bổ sung {limit} lần trong giai đoạn này; chỉ được yêu cầu {limit} lần."),
        Invariant($"A supplement was already asked for {(limit == 1 ? "once" : Invariant($"{limit} times"))} in this stage, which is all that is allowed.")));

    internal static BilingualText SupplementNoticeTooLate(LocalDate lastDay) => WithSpecialLaw(new(
        $"Đã quá hạn yêu cầu bổ sung; ngày cuối cùng là {DateText.In(lastDay).Vietnamese}.",
        $"It is too late to ask for a supplement; the last day was {DateText.In(lastDay).English}."));

    internal static BilingualText WithSpecialLaw(BilingualText sentence) =>
        new($"{sentence.Vietnamese} {OrBySpecialLaw.Vietnamese}", $"{sentence.English} {OrBySpecialLaw.English}");

    internal static BilingualText NotItsTurn(AgencyCode agency, AgencyCode first) =>
        new($"Cơ quan {agency} chưa đến lượt; đang là lượt của {first}.", $"It is not yet the turn of {agency}; it is that of {first}.");

    internal static BilingualText NoOpenTask(AgencyCode agency, IReadOnlyList<AgencyCode> others) => others.Count == 0
        ? new($"Cơ quan {agency} không còn việc nào phải hoàn thành.", $"{agency} has no task to complete: none is open.")
        : new(
            $"Cơ quan {agency} không có việc nào phải hoàn thành; cơ quan còn việc: {string.Join(", ", others)}.",
            $"{agency} has no task to complete; open are those of {string.Join(", ", others)}.");

    internal static BilingualText NoClosing(Regime regime) => new(
        $"{regime.Instrument.In(Language.Vietnamese)} không quy định việc kết thúc hồ sơ do người nộp không bổ sung. Hồ sơ tiếp tục chờ bổ sung, hoặc người nộp rút hồ sơ. {OrBySpecialLaw.Vietnamese}",
        $"{regime.Instrument} has no closing of a dossier whose applicant does not supplement it. It goes on waiting for the supplement, or the applicant withdraws it. {OrBySpecialLaw.English}");

    internal static BilingualText ClosingTooEarly(LocalDate lastDay) => WithSpecialLaw(new(
        $"Chưa được kết thúc hồ sơ: người nộp còn thời gian bổ sung đến hết ngày {DateText.In(lastDay).Vietnamese}.",
        $"The dossier cannot be closed yet: the applicant has until the end of {DateText.In(lastDay).English} to supplement it."));

    private static string List(IReadOnlyList<DossierAction> actions, Language language) =>
        string.Join(", ", actions.Select(action => $"'{action.Name().In(language)}'"));
}
