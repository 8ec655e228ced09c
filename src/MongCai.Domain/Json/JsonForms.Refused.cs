using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Audit;
using MongCai.Domain.Dossiers.Components;
using MongCai.Domain.Dossiers.Forms;
using MongCai.Domain.Dossiers.Regimes;
using MongCai.Domain.Dossiers.Statuses;
using MongCai.Domain.Forecasts;
using MongCai.Domain.Officers.Counters;
using MongCai.Domain.Officers.Duties;
using MongCai.Domain.Officers.Evaluation;
using MongCai.Domain.Officers.Training;
using MongCai.Domain.Payments;
using MongCai.Domain.Payments.Fees;
using MongCai.Domain.Payments.Gateways;
using MongCai.Domain.Payments.Gateways.KeyPay;
using MongCai.Domain.Payments.Gateways.PaymentPlatform;
using MongCai.Domain.Payments.Gateways.VnPay;
using MongCai.Domain.Payments.Ledgers;
using MongCai.Domain.Payments.Receipts;
using MongCai.Domain.Payments.Reconciliation;
using MongCai.Domain.Payments.VietQr;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Quality.AgencyScoring;
using MongCai.Domain.Quality.Index766;
using MongCai.Domain.Quality.Indicators;
using MongCai.Domain.Reports;
using MongCai.Domain.Reports.Tables;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Json;

/// <summary>The types that JSON cannot bring back equal, each with the way to carry what it holds.</summary>
internal static partial class JsonForms
{
    private static IEnumerable<IJsonForm> Refused =>
    [
        new NoForm<AdministrativeUnitRegister>("load it from its table."),
        new NoForm<AgencyRegister>("load it from its table."),
        new NoForm<Announcements>("load them from their table with Announcements.Load, or store their Rows."),
        new NoForm<CalendarRules>("store the names of the tables that it is made of, and make it in code."),
        new NoForm<DailyHours>("load a Schedule from its table."),
        new NoForm<DayRanges>("store the days of each range."),
        new NoForm<MomentRanges>("store the moments of each range."),
        new NoForm<Schedule>("load it from its table with Schedule.Load."),
        new NoForm<WeeklyPattern>("load it from its table with WeeklyPattern.Load, or make it with WeeklyPattern.Of."),
        new NoForm<WorkingCalendar>("make it from CalendarRules; a single day of it is a CalendarDay."),
        new NoForm<WorkingHours>("make them from a WorkingCalendar and a Schedule."),
        new NoForm<DeadlineRules>("make them from WorkingHours and a CountingPolicy, which serialises."),
        new NoForm<Dossier>("store its Events and replay them with Dossier.Replay, or show what you need of it."),
        new NoForm<AuditEntry>("write the whole AuditTrail with DossierJson.Write."),
        new NoForm<AuditTrail>("write it with DossierJson.Write and read it with DossierJson.Read, which keep the text that was hashed."),
        new NoForm<DigitizationRules>("make them in code."),
        new NoForm<ApologyLetter>("make it again from its dossier, or keep what it prints."),
        new NoForm<AppointmentSlip>("make it again from its dossier, or keep what it prints."),
        new NoForm<ControlSlip>("make it again from its dossier, or keep what it prints."),
        new NoForm<DossierRegister>("store its lines."),
        new NoForm<PrintedForm>("keep its ToHtml or ToText."),
        new NoForm<RefusalNotice>("make it again from its dossier, or keep what it prints."),
        new NoForm<StopNotice>("make it again from its dossier, or keep what it prints."),
        new NoForm<SupplementRequest>("make it again from its dossier, or keep what it prints."),
        new NoForm<LifecycleMove>("take it from Lifecycle.Moves."),
        new NoForm<Regime>("choose it from RegimeTable by the day."),
        new NoForm<RegimeTable>("load it from its table."),
        new NoForm<StatusBuckets>("make them in code."),
        new NoForm<Payment>("store its dossier, its amount due and its History, and apply the events again."),
        new NoForm<PaymentDecision>("act on it, and store the dossier, the amount due and the History of the payment."),
        new NoForm<PaymentDecision.Accepted>("act on it, and store the dossier, the amount due and the History of the payment."),
        new NoForm<PaymentDecision.Conflicting>("act on it, and store the dossier, the amount due and the History of the payment."),
        new NoForm<PaymentDecision.Refused>("act on it, and store the dossier, the amount due and the History of the payment."),
        new NoForm<PaymentDecision.Repeated>("act on it, and store the dossier, the amount due and the History of the payment."),
        new NoForm<FeeQuote>("quote again by FeeSchedule from the FeeRequest, which serialises."),
        new NoForm<FeeQuoteLine>("quote again by FeeSchedule from the FeeRequest, which serialises."),
        new NoForm<FeeSchedule>("load it from its tables."),
        new NoForm<FeeBill>("make it again with FeeBill.Of; its parts serialise."),
        new NoForm<KeyPayNotification>("keep the query as it arrived: its signature is over that text."),
        new NoForm<KeyPayReply>("send its ToJson."),
        new NoForm<KeyPayRequest>("send its ToJson."),
        new NoForm<KeyPaySigner>("it holds a secret: make it in code from your store of secrets."),
        new NoForm<PlatformNotification>("keep the text as it arrived: its signature is over that text."),
        new NoForm<PlatformReply>("send its ToJson."),
        new NoForm<PlatformRequest>("send its ToJson."),
        new NoForm<PlatformSigner>("it holds a secret: make it in code from your store of secrets."),
        new NoForm<VnPayReply>("send its ToJson."),
        new NoForm<VnPayCommand>("send its ToJson."),
        new NoForm<VnPayNotification>("keep the query as it arrived: its signature is over that text."),
        new NoForm<VnPayRequest>("send the citizen to its address."),
        new NoForm<VnPayReading>("keep the query as it arrived: its signature is over that text."),
        new NoForm<VnPayReading.Unreadable>("keep the query as it arrived: its signature is over that text."),
        new NoForm<VnPayReading.Verified>("keep the query as it arrived: its signature is over that text."),
        new NoForm<VnPayReading.WrongSignature>("keep the query as it arrived: its signature is over that text."),
        new NoForm<VnPaySigner>("it holds a secret: make it in code from your store of secrets."),
        new NoForm<VnPayTransaction>("keep the text as it arrived: its signature is over that text."),
        new NoForm<Ledger>("store its Entries and append them again."),
        new NoForm<ElectronicReceipt>("store its parts, which serialise, or keep what it renders."),
        new NoForm<ReceiptSummary>("make it again from the receipts."),
        new NoForm<ReconciliationTotals>("match again, or write ReconciliationTables."),
        new NoForm<ThreeWayMatch>("match again, or write ReconciliationTables."),
        new NoForm<BankDirectory>("load it from its table."),
        new NoForm<VietQrDecoding>("store the text that was read, and read it again."),
        new NoForm<VietQrDecoding.Invalid>("store the text that was read, and read it again."),
        new NoForm<VietQrDecoding.Valid>("store the text that was read, and read it again."),
        new NoForm<VietQrPayload>("store its text, which VietQrPayload reads."),
        new NoForm<EvaluationRule>("store its Code and a day, and find it in EvaluationRules."),
        new NoForm<EvaluationRules>("load them from their tables."),
        new NoForm<ProcedureMinutes>("read them from their table."),
        new NoForm<Ticket>("store its moments, and make its moves again."),
        new NoForm<TicketTally>("store the tickets' moments and count again, or show its figures."),
        new NoForm<TrainingBook>("store its certificates, which serialise."),
        new NoForm<PostingRules>("load them from their table with PostingRules.Adding."),
        new NoForm<RotationRules>("load them from their table with RotationRules.Adding."),
        new NoForm<OnlineEntries>("load them from their table with OnlineEntries.Adding."),
        new NoForm<StateDuties>("load them from their table with StateDuties.Adding."),
        new NoForm<PublicationRules>("load them from their table with PublicationRules.Adding; each PublicationRule serialises."),
        new NoForm<PostingRule>("take it from PostingRules by a day."),
        new NoForm<RotationRule>("take it from RotationRules by a day."),
        new NoForm<IdentityKey>("it holds a secret: make it in code from your store of secrets."),
        new NoForm<DutyRoster>("store its Duties, which serialise."),
        new NoForm<EvaluationFile>("store its Steps, which serialise, and take them again."),
        new NoForm<EvaluatedOfficer>("write the table of its EvaluationSheet."),
        new NoForm<EvaluationSheet>("read it again from its lines, or write its table."),
        new NoForm<OfficerScore>("store its WorkTotals and its points, and score again."),
        new NoForm<SettledGrade>("store the proposals, which serialise, and settle again."),
        new NoForm<Commitments>("load them from their table, or store each CommittedTime."),
        new NoForm<ProcedureCatalogue>("store its procedures, which serialise."),
        new NoForm<SearchWords>("read them from their table."),
        new NoForm<ProcedureImport>("store its procedure and its problems."),
        new NoForm<DossierFigures>("store the DossierTally with its ToJson, or show each figure by its code."),
        new NoForm<DossierTally>("write it with ToJson and read it with FromJson."),
        new NoForm<FactLedger>("write it with ToJson and read it with FromJson."),
        new NoForm<FactPolicy>("make it in code."),
        new NoForm<GradeBands>("choose one in code."),
        new NoForm<SegmentFigures>("store the DossierTally with its ToJson, or show each figure by its code."),
        new NoForm<Calibration>("compare the forecasts again, or show its numbers."),
        new NoForm<Forecast>("make it again from the ForecastTally, or print it."),
        new NoForm<ForecastLedger>("write it with ToJson and read it with FromJson."),
        new NoForm<ForecastStep>("make it again from the ForecastTally, or print it."),
        new NoForm<ForecastTally>("write it with ToJson and read it with FromJson."),
        new NoForm<AgencyScore>("store its CriterionPoints and score again."),
        new NoForm<IndexScore>("score again from the sources, or write its table."),
        new NoForm<IndexSources>("store the DossierTally with its ToJson, and make them in code."),
        new NoForm<ItemScore>("score again from the sources, or write its table."),
        new NoForm<ServiceQualityIndex>("choose one in code."),
        new NoForm<IndicatorValue>("write its table, or show its Indicator and its number."),
        new NoForm<IndicatorValue.Count>("write its table, or show its Indicator and its number."),
        new NoForm<IndicatorValue.Days>("write its table, or show its Indicator and its number."),
        new NoForm<IndicatorValue.Share>("write its table, or show its Indicator and its number."),
        new NoForm<Form06>("write its table with ReportTable.ToJson; its rows serialise."),
        new NoForm<Form07>("write its table with ReportTable.ToJson; its rows serialise."),
        new NoForm<OverdueCauses>("make them in code."),
        new NoForm<PeriodComparison>("write its table with ReportTable.ToJson."),
        new NoForm<PeriodFigures>("write its table with ReportTable.ToJson."),
        new NoForm<ReportRow>("write the whole table with ReportTable.ToJson."),
        new NoForm<ReportTable>("write it with ReportTable.ToJson."),
        new NoForm<CountTable>("publish it under a DisclosureRule first."),
        new NoForm<ProportionEstimate>("store the counts and estimate again."),
        new NoForm<PublishedTable>("show its cells: what is suppressed has no number."),
        new NoForm<Questionnaire>("store its Id, and look it up in a QuestionnaireCatalogue."),
        new NoForm<QuestionnaireCatalogue>("load it from its table."),
        new NoForm<RatingScale>("take it from its Questionnaire."),
        new NoForm<ResponseDecision>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<ResponseDecision.Accepted>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<ResponseDecision.AlreadyAnswered>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<ResponseDecision.Invalid>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<ResponseDecision.NotOpen>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<ResponseDecision.StaffExcluded>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<ResponseDecision.TokenRefused>("act on it, and store the ResponseForm, which serialises."),
        new NoForm<SamplingPlan>("store its strata, which serialise."),
        new NoForm<SatisfactionIndex>("store the responses and count again, or show its numbers."),
        new NoForm<SatisfactionSeries>("store the responses and count again, or show its numbers."),
        new NoForm<SeriesPoint>("store the responses and count again, or show its numbers."),
        new NoForm<StratifiedEstimate>("store its strata, which serialise, and estimate again."),
        new NoForm<SurveyFactor>("take it from its Questionnaire."),
        new NoForm<SurveyResponse>("store the ResponseForm, which serialises, and let the wave accept it again."),
        new NoForm<SurveyTally>("store the responses and count again, or show its numbers."),
        new NoForm<SurveyTokenKey>("it holds a secret: make it in code from your store of secrets."),
        new NoForm<SurveyWave>("make it in code from the Id of its Questionnaire and its days."),
    ];
}
