using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>How often a due date may be moved, and how long before it expires the decision to move it comes at the latest.</summary>
/// <param name="Times">How often it may be moved.</param>
/// <param name="NoticeDays">The days before the due day, by which the applicant is owed the apology.</param>
/// <param name="Citation">The article.</param>
/// <remarks>Due dates and the regimes of dossiers both read it here; a regime loaded from elsewhere can set another.</remarks>
internal readonly record struct ReappointmentRule(int Times, int NoticeDays, LegalCitation Citation)
{
    private static readonly Lazy<(LocalDate From, ReappointmentRule Rule)[]> Embedded = EmbeddedTable.Lazily("dossier-regimes.csv", Read);

    /// <summary>The rule for dossiers received on a day, by Decree 61/2018/NĐ-CP and, from 1 July 2025, Decree 118/2025/NĐ-CP.</summary>
    /// <remarks>The days before Decree 61/2018/NĐ-CP have its rule too.</remarks>
    internal static ReappointmentRule For(LocalDate receivedOn) =>
        Embedded.Value.LastOrDefault(entry => entry.From <= receivedOn, Embedded.Value[0]).Rule;

    /// <summary>Why a due date may not be moved; null where it may.</summary>
    internal BilingualText? WhyNot(int moved, LocalDate dueOn, LocalDate decidedOn)
    {
        LocalDate lastDay = dueOn.PlusDays(-NoticeDays);
        return moved >= Times ? UsedUp
            : decidedOn > lastDay ? TooLate(dueOn, lastDay)
            : null;
    }

    private BilingualText UsedUp => new(
        Invariant($"Đã hẹn lại {Times} lần; chỉ được hẹn lại {Times} lần."),
        Invariant($"The result was already rescheduled {(Times == 1 ? "once" : Invariant($"{Times} times"))}, which is all that is allowed."));

    private static BilingualText TooLate(LocalDate dueOn, LocalDate lastDay) => new(
        $"Hạn trả kết quả là ngày {DateText.In(dueOn).Vietnamese}; ngày cuối cùng để xin lỗi và hẹn lại là {DateText.In(lastDay).Vietnamese}.",
        $"The result is due on {DateText.In(dueOn).English}; the last day to apologize and reschedule was {DateText.In(lastDay).English}.");

    private static (LocalDate From, ReappointmentRule Rule)[] Read(TextReader reader) =>
    [
        .. from row in CsvTable.Read(reader, ["regime", "rule", "value", "instrument", "article", "source"], [])
        group row by row["regime"] into regime
        let rules = regime.ToDictionary(row => row["rule"])
        let first = rules["in-force-from"].Date("value")
        orderby first
        select (first, new ReappointmentRule(rules["reappointments"].Count("value"), rules["reappoint"].Count("value"), rules["reappoint"].Citation())),
    ];
}
