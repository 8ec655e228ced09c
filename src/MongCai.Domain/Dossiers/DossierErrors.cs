using System.Globalization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers.Regimes;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The sentences that this room refuses texts, calls and actions with.</summary>
internal static class DossierErrors
{
    internal static string NotADossierCode(string text) =>
        $"'{text}' is not a dossier code: expected an agency code, the day of receipt in six or eight digits and four to nine digits, such as '000.00.01.H49-250331-0001'.";

    internal static string NotAStandardDossierCode(string text) =>
        $"'{text}' is not a dossier code of the form of Circular 01/2018: expected 'VVV.ZZ.YY.MXX-yyMMdd-NNNN' in capitals, such as '000.00.01.H49-250331-0001'. Codes of other forms are read by the tolerant parse.";

    internal static string NotAllowed(DossierState state, DossierAction action) =>
        Lifecycle.AllowedIn(state) switch
        {
            [] => $"A dossier that is {state} does not allow {action}; it allows nothing more.",
            var allowed => $"A dossier that is {state} does not allow {action}; it allows {string.Join(", ", allowed)}.",
        };

    internal static string NotBy(DossierState state, DossierAction action, ActorKind actor) =>
        $"{action} of a dossier that is {state} is done by {string.Join(" or ", Lifecycle.ActorsOf(state, action))}, not by {actor}.";

    internal static string BeforeTheRegimes(LocalDate day, IReadOnlyList<Regime> regimes) =>
        regimes is [var first, ..]
            ? $"{Text(day)} is before the first regime, '{first.Name}', which governs dossiers received from {Text(first.InForceFrom)}. Load a table that reaches further back."
            : "The table holds no regime. Load one that does.";

    internal const string SlipNeeded =
        "The slip may be left out only for procedures settled on the day of receipt. Give the applicant a slip.";

    internal const string NothingAppointed =
        "No day is appointed for the dossier, so that no other can be.";

    internal static string BackInTime(int number, LocalDateTime at, LocalDateTime last) =>
        Invariant($"Event {number} is of {Text(at)}, before the one that it follows, of {Text(last)}. Record events in the order in which they happened.");

    internal static string SupplementsUsedUp(int limit) =>
        Invariant($"A supplement may be asked for {limit} time(s) in a stage, and was. Name the special law that sets another limit, if there is one.");

    internal static string SupplementNoticeTooLate(LocalDate lastDay) =>
        $"The last day to ask for a supplement was {Text(lastDay)}. Name the special law that sets another limit, if there is one.";

    internal static string ReappointmentsUsedUp(int limit) =>
        Invariant($"Another day may be appointed {limit} time(s), and was. Name the special law that sets another limit, if there is one.");

    internal static string ReappointmentTooLate(LocalDateTime due, LocalDate lastDay) =>
        $"The result is due at {Text(due)}; the last day to apologize and appoint another was {Text(lastDay)}.";

    internal static string NotLater(LocalDateTime found, LocalDateTime due) =>
        $"The new moment, {Text(found)}, is not after the one appointed now, {Text(due)}.";

    internal static string NotItsTurn(AgencyCode agency, TaskProgress? bottleneck) =>
        bottleneck is { DoneAt: null }
            ? $"{agency} has no task to complete now; it is the turn of {bottleneck.Task.Agency}."
            : $"{agency} has no task to complete: none is open.";

    internal static string NoClosing(Regime regime) =>
        $"The regime '{regime.Name}' does not let a dossier be closed for want of its supplement.";

    internal static string ClosingTooEarly(LocalDate lastDay) =>
        $"The applicant has until {Text(lastDay)} to hand in the supplement.";

    internal static string NothingToPrint(DossierCode code, DossierState state) =>
        $"Nothing that this form reports has happened to the dossier {code}, which is {state}.";

    internal static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Text(LocalDateTime moment) => moment.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
