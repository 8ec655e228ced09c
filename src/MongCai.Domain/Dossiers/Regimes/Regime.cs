using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Dossiers.Regimes;

/// <summary>The rules on dossiers received from a day on, until the next regime: limits, terms and hours, each with its article.</summary>
/// <remarks>
/// A rule that the regime does not have is null. Immutable; safe to share between threads. <see cref="RegimeTable"/> chooses
/// a regime by the day of receipt.
/// </remarks>
public sealed class Regime
{
    private readonly FrozenDictionary<string, RegimeRule<string>> rules;

    internal Regime(string name, IReadOnlyDictionary<string, RegimeRule<string>> rules)
    {
        Name = name;
        this.rules = rules.ToFrozenDictionary(StringComparer.Ordinal);
        InForceFrom = Needed("in-force-from", text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow()).Value;
        SupplementsPerStage = Needed("supplements-per-stage", Count);
        SupplementNoticeDays = Needed("request-supplement", Count);
        SupplementDays = Optional("close", Count);
        Reappointments = Needed("reappointments", Count);
        ReappointmentNoticeDays = Needed("reappoint", Count);
        TransferCutOff = Needed("transfer", text => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).GetValueOrThrow());
        CrossBoundaryPaperDays = Optional("cross-boundary-paper", Count);
        OfficerAlertHours = Optional("alert", Count);
        AcceptanceNoticeHours = rules["accept"].Value.Length == 0 ? null : Optional("accept", Count);
        CorrectionDays = Optional("request-correction", Count);
        SlipOnRequest = Needed("same-day-slip", text => text == "on-request");
        ClockFromCompetentAgency = Optional("clock-from-competent-agency", text => text == "yes");
    }

    /// <summary>The number and year of the decree, and of the one that amends it: <c>118/2025-309/2026</c>.</summary>
    public string Name { get; }

    /// <summary>The first day of receipt that the regime governs.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>How often a supplement may be asked for, before acceptance and after it each.</summary>
    public RegimeRule<int> SupplementsPerStage { get; }

    /// <summary>The working days from receipt within which a supplement after appraisal is asked for.</summary>
    public RegimeRule<int> SupplementNoticeDays { get; }

    /// <summary>The days from the notice after which a dossier without its supplement is closed.</summary>
    public RegimeRule<int>? SupplementDays { get; }

    /// <summary>How often another day may be appointed.</summary>
    public RegimeRule<int> Reappointments { get; }

    /// <summary>How many days before the due date the apology is sent at the latest.</summary>
    public RegimeRule<int> ReappointmentNoticeDays { get; }

    /// <summary>The hour after which a dossier is transferred on the next working day.</summary>
    public RegimeRule<LocalTime> TransferCutOff { get; }

    /// <summary>The working days in which the papers of a dossier received regardless of boundaries are transferred.</summary>
    public RegimeRule<int>? CrossBoundaryPaperDays { get; }

    /// <summary>The working hours in which the system alerts the officer to an online dossier.</summary>
    public RegimeRule<int>? OfficerAlertHours { get; }

    /// <summary>The working hours in which the officer accepts an online dossier or asks for its supplement.</summary>
    public RegimeRule<int>? AcceptanceNoticeHours { get; }

    /// <summary>The working days in which a wrong result is corrected.</summary>
    public RegimeRule<int>? CorrectionDays { get; }

    /// <summary>True where a procedure settled on the day needs a slip only if the applicant asks for one.</summary>
    public RegimeRule<bool> SlipOnRequest { get; }

    /// <summary>True where the clock of a dossier received regardless of boundaries starts at the competent agency.</summary>
    public RegimeRule<bool>? ClockFromCompetentAgency { get; }

    /// <summary>Gives the article on an action; for an action without one, the article on settling dossiers.</summary>
    public LegalCitation CitationOf(DossierAction action) =>
        rules.TryGetValue(KeyOf(action), out RegimeRule<string> rule) ? rule.Citation : rules["handling"].Citation;

    /// <summary>The name of the regime.</summary>
    public override string ToString() => Name;

    private static string KeyOf(DossierAction action) => action switch
    {
        DossierAction.Accept => "accept",
        DossierAction.RefuseIntake => "refuse-intake",
        DossierAction.Transfer => "transfer",
        DossierAction.RequestSupplement => "request-supplement",
        DossierAction.Supplement => "supplement",
        DossierAction.AssignTasks or DossierAction.CompleteTask => "assign-tasks",
        DossierAction.RequestPayment or DossierAction.ConfirmPayment => "request-payment",
        DossierAction.Reappoint => "reappoint",
        DossierAction.Close => "close",
        DossierAction.Refuse => "refuse",
        DossierAction.Withdraw => "withdraw",
        DossierAction.RequestCorrection => "request-correction",
        _ => "handling",
    };

    private static int Count(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private RegimeRule<T> Needed<T>(string rule, Func<string, T> read) =>
        Optional(rule, read) ?? throw new FormatException($"The regime '{Name}' has no rule '{rule}'. Add a line for it.");

    private RegimeRule<T>? Optional<T>(string rule, Func<string, T> read) =>
        rules.TryGetValue(rule, out RegimeRule<string> found) ? new RegimeRule<T>(read(found.Value), found.Citation) : null;
}
