using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Json;

internal sealed record KeyMembers(string Source, string Id);

internal sealed record PaymentTallyMembers(Ratio Online, Ratio CashlessByCount, Ratio CashlessByAmount);

internal sealed record FeeLineMembers(string Text, string Code = "", string Description = "", string FileName = "", string Url = "")
{
    internal static FeeLineMembers Of(FeeLine line) => new(line.Text, line.Code, line.Description, line.FileName, line.Url);

    internal FeeLine Make() => FeeLine.FromText(Text) with { Code = Code, Description = Description, FileName = FileName, Url = Url };
}

internal sealed record ReductionMembers(
    decimal Percent, LegalCitation Basis, Validity Validity, string Unverified = "", ProcedureCode? Procedure = null, SubmissionChannel? Channel = null,
    PayerGroup? Group = null)
{
    internal static ReductionMembers Of(FeeReduction cut) => new(cut.Percent, cut.Basis, cut.Validity, cut.Unverified, cut.Procedure, cut.Channel, cut.Group);

    internal FeeReduction Make() =>
        FeeReduction.Of(Percent, Basis) with { Validity = Validity, Unverified = Unverified, Procedure = Procedure, Channel = Channel, Group = Group };
}

internal sealed record FeeRequestMembers(LocalDate On, SubmissionChannel Channel, int Copies, int Pages, IReadOnlyList<PayerGroup> Groups)
{
    internal static FeeRequestMembers Of(FeeRequest request) => new(request.On, request.Channel, request.Copies, request.Pages, request.Groups);

    internal FeeRequest Make() => FeeRequest.Of(On, Channel, Copies, Pages, Groups);
}

internal sealed record CommittedTimeMembers(ProcedureCode Procedure, AgencyCode Agency, ProcessingTime Legal, ProcessingTime Committed, Validity Validity)
{
    internal static CommittedTimeMembers Of(CommittedTime time) => new(time.Procedure, time.Agency, time.Legal, time.Committed, time.Validity);

    internal CommittedTime Make() => CommittedTime.Of(Procedure, Agency, Legal, Committed, Validity);
}

internal sealed record JournalMembers(string Key, Instant At, string Text, IReadOnlyList<Posting> Postings, string? Reverses = null)
{
    internal static JournalMembers Of(JournalEntry entry) => new(entry.Key, entry.At, entry.Text, entry.Postings, entry.Reverses);

    internal JournalEntry Make() => JournalEntry.Of(Key, At, Text, Postings).Reversing(Reverses);
}

internal sealed record BeneficiaryMembers(BankBin Bin, string Number, VietQrService Service);

internal sealed record FieldMembers(int Id, string Value);

internal sealed record SeriesMembers(string Form, string Serial, int Year);

internal sealed record NumberMembers(ReceiptSeries Series, int Value, int Digits);

internal sealed record RegimeMembers(LegalCitation Basis, int LongestNumber, ReceiptSymbols Symbols);

internal sealed record IntervalMembers(double Low, double High);

internal sealed record LevelMembers(double Probability);

internal sealed record PromoterMembers(long Promoters, long Passives, long Detractors);

internal sealed record ResponseRateMembers(long Sent, long Returned, long Usable);

internal sealed record StratumMembers(string Name, long Population, Ratio Sample);

internal sealed record DisclosureMembers(long MinimumCell, long SmallGroup);

internal sealed record AlphaMembers(int Items, long Cases, long Incomplete, double? Value = null);

internal sealed record CutOffMembers(int? Day = null);

internal sealed record PointsMembers(long Twos, long Ones, long Zeros);

internal sealed record CutMembers(decimal WorkingDays, decimal CalendarDays, long Counted, long Uncounted);

internal sealed record ProcedureFiguresMembers(
    long Count, Ratio Public, Ratio AnnouncedOnTime, Ratio PublicOnTime, Ratio Complete, Ratio Online, Ratio FullProcess)
{
    internal static ProcedureFiguresMembers Of(ProcedureFigures figures) =>
        new(figures.Count, figures.Public, figures.AnnouncedOnTime, figures.PublicOnTime, figures.Complete, figures.Online, figures.FullProcess);

    internal ProcedureFigures Make() => new()
    {
        Count = Count,
        Public = Public,
        AnnouncedOnTime = AnnouncedOnTime,
        PublicOnTime = PublicOnTime,
        Complete = Complete,
        Online = Online,
        FullProcess = FullProcess,
    };
}

internal sealed record FactsMembers(
    DossierCode Code, Segment Segment, LocalDate ReceivedOn, bool CountsAsOverdue, bool ReusesData, bool UsesResultStore, bool UsesPopulationData,
    bool UsesCertifiedCopy,
    bool HasComplaint, bool HasObligation, bool IsPaidOnline, Vnd AmountPaid, LocalDate? DueOn = null, Ending? Ending = null,
    bool? AreComponentsDigitized = null, bool? IsResultElectronic = null, bool? IsSynchronized = null, bool? IsSatisfied = null, bool? IsPaidCashless = null)
{
    internal static FactsMembers Of(DossierFacts facts) => new(
        facts.Code, facts.Segment, facts.ReceivedOn, facts.CountsAsOverdue, facts.ReusesData, facts.UsesResultStore, facts.UsesPopulationData,
        facts.UsesCertifiedCopy,
        facts.HasComplaint, facts.HasObligation, facts.IsPaidOnline, facts.AmountPaid, facts.DueOn, facts.Ending,
        facts.AreComponentsDigitized, facts.IsResultElectronic, facts.IsSynchronized, facts.IsSatisfied, facts.IsPaidCashless);

    internal DossierFacts Make() => new DossierFacts(Code, Segment, ReceivedOn, DueOn, Ending)
    {
        CountsAsOverdue = CountsAsOverdue,
        ReusesData = ReusesData,
        UsesResultStore = UsesResultStore,
        UsesPopulationData = UsesPopulationData,
        UsesCertifiedCopy = UsesCertifiedCopy,
        IsSynchronized = IsSynchronized,
        HasComplaint = HasComplaint,
        AreComponentsDigitized = AreComponentsDigitized,
        IsResultElectronic = IsResultElectronic,
        IsSatisfied = IsSatisfied,
        HasObligation = HasObligation,
        IsPaidOnline = IsPaidOnline,
        IsPaidCashless = IsPaidCashless,
        AmountPaid = AmountPaid,
    };
}
