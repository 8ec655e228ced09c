using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Json;

internal static partial class JsonForms
{
    private static IEnumerable<IJsonForm> Money =>
    [
        new MemberForm<PaymentEventKey, KeyMembers>(Members.KeyMembers, key => new(key.Source, key.Id), read => PaymentEventKey.Of(read.Source, read.Id)),
        new MemberForm<PaymentTally, PaymentTallyMembers>(
            Members.PaymentTallyMembers, tally =>
                new(tally.Online, tally.CashlessByCount, tally.CashlessByAmount), read => new(read.Online, read.CashlessByCount, read.CashlessByAmount)),
        new MemberForm<FeeLine, FeeLineMembers>(Members.FeeLineMembers, FeeLineMembers.Of, read => read.Make()),
        new MemberForm<FeeReduction, ReductionMembers>(Members.ReductionMembers, ReductionMembers.Of, read => read.Make()),
        new MemberForm<FeeRequest, FeeRequestMembers>(Members.FeeRequestMembers, FeeRequestMembers.Of, read => read.Make()),
        new MemberForm<CommittedTime, CommittedTimeMembers>(Members.CommittedTimeMembers, CommittedTimeMembers.Of, read => read.Make()),
        new MemberForm<JournalEntry, JournalMembers>(Members.JournalMembers, JournalMembers.Of, read => read.Make()),
        new MemberForm<VietQrBeneficiary, BeneficiaryMembers>(
            Members.BeneficiaryMembers, who => new(who.Bin, who.Number, who.Service), read => VietQrBeneficiary.Of(read.Bin, read.Number, read.Service)),
        new MemberForm<VietQrField, FieldMembers>(Members.FieldMembers, one => new(one.Id, one.Value), read => VietQrField.Of(read.Id, read.Value)),
    ];

    private static IEnumerable<IJsonForm> Receipts =>
    [
        new MemberForm<ReceiptSeries, SeriesMembers>(
            Members.SeriesMembers, series => new(series.Form, series.Serial, series.Year), read => ReceiptSeries.Of(read.Form, read.Serial, read.Year)),
        new MemberForm<ReceiptNumber, NumberMembers>(
            Members.NumberMembers, number => new(number.Series, number.Value, number.Digits), read =>
                ReceiptNumber.Written(read.Series, read.Value, read.Digits)),
        new MemberForm<ReceiptRegime, RegimeMembers>(
            Members.RegimeMembers,
            regime => new(regime.Basis, regime.LongestNumber, regime.Symbols),
            read => new(read.Basis, read.LongestNumber, read.Symbols)),
    ];

    private static IEnumerable<IJsonForm> Opinions =>
    [
        new TextForm<SurveyToken>(token => token.Text, SurveyToken.TryParse),
        new TextForm<Answer>(answer => answer.ToString(), Answer.TryRead),
        new MemberForm<ConfidenceInterval, IntervalMembers>(
            Members.IntervalMembers, interval => new(interval.Low, interval.High), read => new(read.Low, read.High)),
        new MemberForm<ConfidenceLevel, LevelMembers>(Members.LevelMembers, level => new(level.Probability), read => ConfidenceLevel.Of(read.Probability)),
        new MemberForm<NetPromoterScore, PromoterMembers>(
            Members.PromoterMembers, score =>
                new(score.Promoters, score.Passives, score.Detractors), read => NetPromoterScore.OfCounts(read.Promoters, read.Passives, read.Detractors)),
        new MemberForm<ResponseRate, ResponseRateMembers>(
            Members.ResponseRateMembers, rate => new(rate.Sent, rate.Returned, rate.Usable), read => ResponseRate.Of(read.Sent, read.Returned, read.Usable)),
        new MemberForm<Stratum, StratumMembers>(
            Members.StratumMembers, stratum =>
                new(stratum.Name, stratum.Population, stratum.Sample), read => Stratum.Of(read.Name, read.Population, read.Sample)),
        new MemberForm<DisclosureRule, DisclosureMembers>(
            Members.DisclosureMembers, rule => new(rule.MinimumCell, rule.SmallGroup), read => DisclosureRule.Of(read.MinimumCell, read.SmallGroup)),
        new MemberForm<CronbachAlpha, AlphaMembers>(
            Members.AlphaMembers, alpha =>
                new(alpha.Items, alpha.Cases, alpha.Incomplete, alpha.Value), read => new(read.Items, read.Cases, read.Incomplete, read.Value)),
    ];

    private static IEnumerable<IJsonForm> Counts =>
    [
        new MemberForm<CutOff, CutOffMembers>(
            Members.CutOffMembers, cutOff => new(cutOff.Day), read => read.Day is { } day ? CutOff.OnDay(day) : CutOff.EndOfMonth),
        new MemberForm<CriterionPoints, PointsMembers>(
            Members.PointsMembers, points => new(points.Twos, points.Ones, points.Zeros), read => CriterionPoints.Of(read.Twos, read.Ones, read.Zeros)),
        new MemberForm<DaysCut, CutMembers>(
            Members.CutMembers, cut =>
                new(cut.WorkingDays, cut.CalendarDays, cut.Counted, cut.Uncounted), read =>
                new(read.WorkingDays, read.CalendarDays, read.Counted, read.Uncounted)),
        new MemberForm<ProcedureFigures, ProcedureFiguresMembers>(Members.ProcedureFiguresMembers, ProcedureFiguresMembers.Of, read => read.Make()),
        new MemberForm<DossierFacts, FactsMembers>(Members.FactsMembers, FactsMembers.Of, read => read.Make()),
        new MemberForm<Segment, Dictionary<string, string?>>(Members.Sides, SegmentForm.Members, SegmentForm.Segment),
        new TextForm<Figure>(figure => figure.Code, TryFigure),
        new TextForm<Rate>(rate => rate.Code, TryRate),
        new TextForm<DossierColumn>(column => column.Name, TryColumn),
    ];

    private static bool TryFigure(string? code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Figure? figure) =>
        (figure = Figure.All.FirstOrDefault(known => known.Code == code)) is not null;

    private static bool TryColumn(string? name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DossierColumn? column) =>
        (column = DossierColumn.All.FirstOrDefault(known => known.Name == name)) is not null;

    private static bool TryRate(string? code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Rate? rate) =>
        (rate = Rate.All.FirstOrDefault(known => known.Code == code)) is not null;
}
