using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Payments.Reconciliation;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary>The words in which results name things.</summary>
internal static class Words
{
    internal static string Of(Certainty certainty) => certainty == Certainty.Announced ? "announced" : "projected";

    internal static string Weekday(LocalDate day) => day.DayOfWeek.ToString()[..3];

    internal static string Of(DayCount count) => count switch
    {
        DayCount.Start => "start",
        DayCount.BeforeStart => "before-start",
        DayCount.Counted => "counted",
        DayCount.DayOff => "day-off",
        DayCount.Suspended => "suspended",
        _ => "rolled",
    };

    internal static string Of(ReconciliationSource source) => source switch
    {
        ReconciliationSource.Obligations => "obligations",
        ReconciliationSource.Gateway => "gateway",
        _ => "bank",
    };

    internal static string Of(ReconciliationClass lineClass) => lineClass switch
    {
        ReconciliationClass.Matched => "matched",
        ReconciliationClass.Unpaid => "unpaid",
        ReconciliationClass.MissingAtGateway => "missing-at-gateway",
        ReconciliationClass.MissingAtBank => "missing-at-bank",
        ReconciliationClass.AmountDiffers => "amount-differs",
        ReconciliationClass.Duplicate => "duplicate",
        _ => "unknown",
    };
}
