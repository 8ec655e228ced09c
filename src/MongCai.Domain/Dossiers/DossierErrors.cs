using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The sentences that this room refuses texts and calls with; <see cref="DossierRefusals"/> has those of legal refusals.</summary>
internal static class DossierErrors
{
    internal static string NotADossierCode(string text) =>
        $"{ShownText.Quoted(text)} is not a dossier code: expected an agency code, the day of receipt in six or eight digits and a number from 1 in four to nine digits, such as '000.00.01.H49-250331-0001'.{CopiedText.Odd(text)}";

    internal static string NotAStandardDossierCode(string text) =>
        $"{ShownText.Quoted(text)} is not a dossier code of the form of Circular 01/2018: expected 'VVV.ZZ.YY.MXX-yyMMdd-NNNN' in capitals, such as '000.00.01.H49-250331-0001'. Codes of other forms are read by the tolerant parse.";

    internal static string BeforeTheRegimes(LocalDate day, IReadOnlyList<Regime> regimes) =>
        regimes is [var first, ..]
            ? $"{IsoDay.Text(day)} is before the first regime, '{first.Name}', which governs dossiers received from {IsoDay.Text(first.InForceFrom)}. Load a table that reaches further back."
            : "The table holds no regime. Load one that does.";

    internal static string BackInTime(int number, LocalDateTime at, LocalDateTime last) =>
        Invariant($"Event {number} is of {Text(at)}, before the one that it follows, of {Text(last)}. Record events in the order in which they happened.");

    internal static string AnsweredTooEarly(LocalDateTime found, LocalDateTime filed) =>
        $"The portal's answer of {Text(found)} is before the filing of {Text(filed)}. Give the moment of the answer to this filing.";

    internal static string NothingToPrint(DossierCode code, DossierState state) =>
        $"The dossier {code} ({state.Name().English}) has no event for this form: it was not asked to supplement, refused, stopped or rescheduled. Check Dossier.Events before printing.";

    internal static string Text(LocalDateTime moment) => moment.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
