using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Dossiers;

/// <summary>The rules on dossiers received from a day on, until the next regime: limits, terms and hours, each with its article.</summary>
/// <remarks>
/// A rule that the regime does not have is null. Immutable; safe to share between threads. <see cref="RegimeTable"/> chooses
/// a regime by the day of receipt.
/// </remarks>
[JsonConverter(typeof(FormConverter<Regime>))]
[NoJson("choose it from RegimeTable by the day.")]
public sealed class Regime
{
    /// <summary>The rule that says on which day a regime begins.</summary>
    internal const string FirstDay = "in-force-from";

    /// <summary>The rule on the notice of acceptance; with the code of a procedure behind it, the term that a special law sets for that one.</summary>
    internal const string Acceptance = "accept";

    private const string Adjustment = "adjust";
    private const string Value = "value";

    /// <summary>The names of the rules that a table may hold.</summary>
    internal static readonly string[] Rules =
    [
        FirstDay, "handling", "file", Acceptance, $"{Acceptance} <procedure>", "alert", "refuse-intake", "transfer", "cross-boundary-paper",
        "clock-from-competent-agency", "supplements-per-stage", "request-supplement",
        "supplement", "close", "reappointments", "reappoint", "assign-tasks", "request-payment", "refuse", "withdraw", Adjustment, "request-correction",
        "same-day-slip",
    ];

    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly FrozenDictionary<string, CsvRow> rules;
    private readonly FrozenDictionary<ProcedureCode, RegimeRule<ProcessingTime>> specialNotices;

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
        AcceptanceNoticeHours = Optional(Acceptance, Count);
        specialNotices = SpecialNotice.Read(rules);
        CorrectionDays = Optional("request-correction", Count);
        SlipOnRequest = Needed("same-day-slip", row => row[Value] == "on-request");
        ClockFromCompetentAgency = Optional("clock-from-competent-agency", row => row[Value] == "yes");
        OnlineAdjustment = Optional(Adjustment, row => row[Value] == "online-until-decision");
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

    /// <summary>The hours by the clock in which the system alerts the officer to an online dossier, from the portal's answer to the applicant.</summary>
    public RegimeRule<int>? OfficerAlertHours { get; }

    /// <summary>The working hours in which the officer accepts an online dossier or asks for its supplement, where no special law sets another term.</summary>
    public RegimeRule<int>? AcceptanceNoticeHours { get; }

    /// <summary>The working days in which a wrong result is corrected.</summary>
    public RegimeRule<int>? CorrectionDays { get; }

    /// <summary>True where a procedure settled on the day needs a slip only if the applicant asks for one.</summary>
    public RegimeRule<bool> SlipOnRequest { get; }

    /// <summary>True where the clock of a dossier received regardless of boundaries starts at the competent agency.</summary>
    public RegimeRule<bool>? ClockFromCompetentAgency { get; }

    /// <summary>True where the applicant of an online dossier may adjust its content until the decision.</summary>
    public RegimeRule<bool>? OnlineAdjustment { get; }

    /// <summary>
    /// The term for the notice of acceptance of a procedure's online dossiers: that of a special law, or else <see cref="AcceptanceNoticeHours"/>.
    /// </summary>
    /// <remarks>
    /// The lines of special laws are the caller's: <see cref="RegimeTable.Adding"/> takes a rule <c>accept 1.013225</c> with a time such as <c>1 ngày
    /// làm việc</c>.
    /// </remarks>
    public RegimeRule<ProcessingTime>? AcceptanceNoticeOf(ProcedureCode procedure) =>
        specialNotices.TryGetValue(procedure, out RegimeRule<ProcessingTime> special) ? special
        : AcceptanceNoticeHours is { } hours ? new(ProcessingTime.WorkingHours(hours.Value), hours.Citation)
        : null;

    /// <summary>Gives the article on an action; for an action without one, the article on settling dossiers, which binds those who settle.</summary>
    /// <returns>Null for what the applicant does of their own will where the regime has no article on it.</returns>
    public LegalCitation? CitationOf(DossierAction action) =>
        action == DossierAction.Reappoint ? ReappointmentNoticeDays.Citation
        : rules.TryGetValue(KeyOf(action), out CsvRow row) ? row.Citation()
        : action is DossierAction.Withdraw or DossierAction.Adjust ? null
        : Handling;

    internal static bool IsRule(string name) => Rules.Contains(name, StringComparer.Ordinal) || name.StartsWith(SpecialNotice.Rule, StringComparison.Ordinal);

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

    /// <summary>The decree whose rules these are.</summary>
    internal LegalCitation Instrument => Handling with { Article = "" };

    private LegalCitation Handling { get; }

    /// <summary>The name of the regime.</summary>
    public override string ToString() => Name;

    private static string KeyOf(DossierAction action) => action switch
    {
        DossierAction.Accept => Acceptance,
        DossierAction.RefuseIntake => "refuse-intake",
        DossierAction.Transfer => "transfer",
        DossierAction.RequestSupplement => "request-supplement",
        DossierAction.Supplement => "supplement",
        DossierAction.AssignTasks or DossierAction.CompleteTask => "assign-tasks",
        DossierAction.RequestPayment or DossierAction.ConfirmPayment => "request-payment",
        DossierAction.Close => "close",
        DossierAction.Refuse => "refuse",
        DossierAction.Withdraw => "withdraw",
        DossierAction.Adjust => Adjustment,
        DossierAction.RequestCorrection => "request-correction",
        DossierAction.AddComponents or DossierAction.Reappoint or DossierAction.Stop or DossierAction.Resume
            or DossierAction.Decide or DossierAction.ReturnResult =>
            "handling",
    };

    private static int Count(CsvRow row) => row.Count(Value);

    private static LocalTime Time(CsvRow row) =>
        TimeOfDay.Parse(row[Value]) is { Success: true } parsed ? parsed.Value : throw row.Wrong($"'{row[Value]}' is not a time of day such as '15:00'.");

    private RegimeRule<T> Needed<T>(string rule, Func<CsvRow, T> read) =>
        rules.TryGetValue(rule, out CsvRow row)
            ? new(read(row), row.Citation())
            : throw new FormatException($"The regime {ShownText.Quoted(Name)} has no rule '{rule}'. Add a line for it.");

    /// <summary>A rule may have an article and no value, as the acceptance of dossiers had before its hours were set.</summary>
    private RegimeRule<T>? Optional<T>(string rule, Func<CsvRow, T> read) =>
        rules.TryGetValue(rule, out CsvRow row) && row[Value].Length > 0 ? new RegimeRule<T>(read(row), row.Citation()) : null;
}
