using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Dossiers.Regimes;

/// <summary>The rules on dossiers received from a day on, until the next regime: limits, terms and hours, each with its article.</summary>
/// <remarks>
/// A rule that the regime does not have is null. Immutable; safe to share between threads. <see cref="RegimeTable"/> chooses
/// a regime by the day of receipt.
/// </remarks>
[JsonConverter(typeof(FormConverter<Regime>))]
public sealed class Regime
{
    /// <summary>The rule that says on which day a regime begins.</summary>
    internal const string FirstDay = "in-force-from";

    private const string Value = "value";

    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly FrozenDictionary<string, CsvRow> rules;

    internal Regime(string name, IReadOnlyDictionary<string, CsvRow> rules)
    {
        Name = name;
        this.rules = rules.ToFrozenDictionary(StringComparer.Ordinal);
        InForceFrom = Needed(FirstDay, row => row.Date(Value)).Value;
        Handling = Needed("handling", row => row[Value]).Citation;
        SupplementsPerStage = Needed("supplements-per-stage", Count);
        SupplementNoticeDays = Needed("request-supplement", Count);
        SupplementDays = Optional("close", Count);
        ReappointmentRule law = ReappointmentRule.For(InForceFrom);
        Reappointments = Optional("reappointments", Count) ?? new(law.Times, law.Citation);
        ReappointmentNoticeDays = Optional("reappoint", Count) ?? new(law.NoticeDays, law.Citation);
        TransferCutOff = Needed("transfer", Time);
        CrossBoundaryPaperDays = Optional("cross-boundary-paper", Count);
        OfficerAlertHours = Optional("alert", Count);
        AcceptanceNoticeHours = Optional("accept", Count);
        CorrectionDays = Optional("request-correction", Count);
        SlipOnRequest = Needed("same-day-slip", row => row[Value] == "on-request");
        ClockFromCompetentAgency = Optional("clock-from-competent-agency", row => row[Value] == "yes");
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
        action == DossierAction.Reappoint ? ReappointmentNoticeDays.Citation
        : rules.TryGetValue(KeyOf(action), out CsvRow row) ? row.Citation()
        : Handling;

    /// <summary>A regime with rules of its own over those of this one.</summary>
    internal Regime With(string name, IReadOnlyDictionary<string, CsvRow> changed)
    {
        Dictionary<string, CsvRow> all = new(rules, StringComparer.Ordinal);
        foreach ((string rule, CsvRow row) in changed)
        {
            all[rule] = row;
        }

        return new(name, all);
    }

    internal ReappointmentRule Reappointment => new(Reappointments.Value, ReappointmentNoticeDays.Value, ReappointmentNoticeDays.Citation);

    internal LegalCitation Filing => rules.TryGetValue("file", out CsvRow row) ? row.Citation() : Handling;

    private LegalCitation Handling { get; }

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
        DossierAction.Close => "close",
        DossierAction.Refuse => "refuse",
        DossierAction.Withdraw => "withdraw",
        DossierAction.RequestCorrection => "request-correction",
        _ => "handling",
    };

    private static int Count(CsvRow row) => row.Count(Value);

    private static LocalTime Time(CsvRow row) =>
        TimeOfDay.Parse(row[Value]) is { Success: true } parsed ? parsed.Value : throw row.Wrong($"'{row[Value]}' is not a time of day such as '15:00'.");

    private RegimeRule<T> Needed<T>(string rule, Func<CsvRow, T> read) =>
        rules.TryGetValue(rule, out CsvRow row) ? new(read(row), row.Citation()) : throw new FormatException($"The regime {ShownText.Quoted(Name)} has no rule '{rule}'. Add a line for it.");

    /// <summary>A rule may have an article and no value, as the acceptance of dossiers had before its hours were set.</summary>
    private RegimeRule<T>? Optional<T>(string rule, Func<CsvRow, T> read) =>
        rules.TryGetValue(rule, out CsvRow row) && row[Value].Length > 0 ? new RegimeRule<T>(read(row), row.Citation()) : null;
}
