using CsCheck;
using MongCai.Domain.Payments.Fees;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Payments.Fees;

public class FeeScheduleTests
{
    private static readonly ProcedureCode CertifiedCopy = ProcedureCode.Parse("2.000815");
    private static readonly ProcedureCode Extract = ProcedureCode.Parse("2.000635");
    private static readonly ProcedureCode Residence = ProcedureCode.Parse("1.004222");
    private static readonly LocalDate Today = new(2026, 8, 17);
    private static readonly LegalCitation Rule = new("Decision 1", "2");

    [Theory]
    [InlineData(1, 1, 2_000)]
    [InlineData(1, 2, 4_000)]
    [InlineData(1, 3, 5_000)] // the third page is the first further one
    [InlineData(3, 5, 21_000)]
    [InlineData(1, 198, 200_000)] // exactly the cap
    [InlineData(2, 500, 400_000)] // the cap is for each copy
    public void Quote_CertifiedCopies_ReckonsByPageWithACap(int copies, int pages, long expected) =>
        Assert.Equal(Vnd.Of(expected), FeeSchedule.BuiltIn.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.InPerson, copies, pages))?.Total);

    [Fact]
    public void Quote_CertifiedCopies_IsNeverAboveTheCap() =>
        Gen.Select(Gen.Int[1, 50], Gen.Int[1, 5_000]).Sample((copies, pages) =>
        {
            long naive = Enumerable.Range(1, pages).Sum(page => page <= 2 ? 2_000L : 1_000L);
            return FeeSchedule.BuiltIn.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.InPerson, copies, pages))?.Total == Vnd.Of(Math.Min(naive, 200_000) * copies);
        });

    [Theory]
    [InlineData(SubmissionChannel.InPerson, 20_000)]
    [InlineData(SubmissionChannel.Online, 10_000)]
    public void Quote_FeeByChannel_TakesItsOwn(SubmissionChannel channel, long expected) =>
        Assert.Equal(Vnd.Of(expected), FeeSchedule.BuiltIn.Quote(Residence, FeeRequest.Of(Today, channel))?.Total);

    [Theory]
    [InlineData("2026-12-31", SubmissionChannel.Online, 10_000)] // the day before the draft
    [InlineData("2027-01-01", SubmissionChannel.Online, 0)] // its first
    [InlineData("2027-01-01", SubmissionChannel.InPerson, 20_000)] // another channel
    public void Adding_ADraftFee_ChangesTheSameFilingFromItsDay(string day, SubmissionChannel channel, long expected)
    {
        FeeRule draft = new(Residence, "CT-TT", "Lệ phí đăng ký thường trú", FeeKind.Charge, new FeeRate.PerCase(Vnd.Zero), SubmissionChannel.Online, new(new(2027, 1, 1), null), new("Draft circular", "3"));
        FeeRequest request = FeeRequest.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, channel);
        Assert.Equal(Vnd.Of(expected), FeeSchedule.BuiltIn.Adding([draft]).Quote(Residence, request)?.Total);
        Assert.NotEqual(Vnd.Zero, FeeSchedule.BuiltIn.Quote(Residence, request)?.Total);
    }

    [Fact]
    public void Adding_ADraftReduction_IsTakenWhereItIsTheLargest() =>
        Assert.Equal(
            Vnd.Of(5_000),
            FeeSchedule.BuiltIn.Adding([], FeeReduction.Of(50, Rule) with { Channel = SubmissionChannel.Online }).Quote(Residence, FeeRequest.Of(Today, SubmissionChannel.Online))?.Total);

    [Fact]
    public void Quote_ChannelWithoutARule_IsNotFree() => Assert.Null(FeeSchedule.BuiltIn.Quote(Residence, FeeRequest.Of(Today, SubmissionChannel.Postal)));

    [Fact]
    public void Quote_UnknownProcedure_IsNotFree() => Assert.Null(FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse("9.999999"), FeeRequest.Of(Today, SubmissionChannel.Online)));

    [Fact]
    public void Quote_LocalCode_IsThatOfTheNationalOne() =>
        Assert.Equal(Vnd.Of(16_000), FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse("2.000635.H49"), FeeRequest.Of(Today, SubmissionChannel.InPerson, copies: 2))?.Total);

    [Fact]
    public void Quote_ExemptGroup_IsFreeAndSaysWhy()
    {
        FeeQuote quote = FeeSchedule.BuiltIn.Quote(Extract, FeeRequest.Of(Today, SubmissionChannel.InPerson, groups: [PayerGroup.Merit, PayerGroup.Elderly]))!;
        Assert.True(quote.IsFree);
        Assert.Contains("exempt, people of merit (Circular 281/2016/TT-BTC Art 4, unverified)", quote.ToString(), StringComparison.Ordinal);
        Assert.Contains("miễn, người có công (Điều 4 Thông tư 281/2016/TT-BTC, chưa kiểm chứng)", quote.Print(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-31", 20_000)] // the day before
    [InlineData("2026-08-01", 10_000)] // the first day
    [InlineData("2026-12-31", 10_000)] // the last day
    [InlineData("2027-01-01", 20_000)] // the day after
    public void Quote_ReductionForOnlineFiling_HoldsForItsDays(string day, long expected)
    {
        FeeReduction half = FeeReduction.Of(50, Rule) with
        {
            Channel = SubmissionChannel.Online,
            Validity = new(new LocalDate(2026, 8, 1), new LocalDate(2026, 12, 31)),
        };
        FeeSchedule schedule = FeeSchedule.Of([Fee(20_000)], [half]);
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(Vnd.Of(expected), schedule.Quote(CertifiedCopy, FeeRequest.Of(on, SubmissionChannel.Online))?.Total);
        Assert.Equal(Vnd.Of(20_000), schedule.Quote(CertifiedCopy, FeeRequest.Of(on, SubmissionChannel.InPerson))?.Total);
    }

    [Fact]
    public void Quote_TwoReductions_TakesTheLargerAndNoSecond()
    {
        FeeSchedule schedule = FeeSchedule.Of([Fee(20_000)], [FeeReduction.Of(10, Rule), FeeReduction.Of(30, Rule)]);
        Assert.Equal(Vnd.Of(14_000), schedule.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.Online))?.Total);
    }

    [Fact]
    public void Quote_Rounding_IsTheNamedPolicy()
    {
        FeeReduction[] reductions = [FeeReduction.Of(50, Rule)];
        FeeRequest request = FeeRequest.Of(Today, SubmissionChannel.Online);
        Assert.Equal(Vnd.Of(12_501), FeeSchedule.Of([Fee(25_001)], reductions).Quote(CertifiedCopy, request)?.Total);
        Assert.Equal(Vnd.Of(12_000), FeeSchedule.Of([Fee(25_001)], reductions, VndRounding.Down(Vnd.Of(1_000))).Quote(CertifiedCopy, request)?.Total);
    }

    [Theory]
    [InlineData("Phí : 20.000 Đồng", 20_000L)]
    [InlineData("Không", 0L)]
    [InlineData("03 USD", null)] // another currency stays text
    [InlineData("0.1% giá trị", null)] // a share of a price
    [InlineData("Theo quy định của Bộ Tài chính", null)]
    public void FromCatalogue_LineOfTheCatalogue_IsReckonedOrSaidNotToBe(string text, long? expected)
    {
        FeeRule rule = FeeRule.FromCatalogue(CertifiedCopy, SubmissionChannel.Online, FeeLine.FromText(text), Rule);
        FeeQuote quote = FeeSchedule.Of([rule], []).Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.Online))!;
        Assert.Equal(expected is { } dong ? Vnd.Of(dong) : null, quote.Lines[0].Amount);
        Assert.Equal(expected is not null, quote.IsComplete);
    }

    [Fact]
    public void Print_OfAQuote_ExplainsEachLineInBothLanguages()
    {
        FeeRule text = FeeRule.FromCatalogue(CertifiedCopy, SubmissionChannel.InPerson, FeeLine.FromText("1.5 USD"), Rule);
        FeeSchedule schedule = FeeSchedule.Of(
            [
                Fee(20_000),
                new(CertifiedCopy, "P2", "Phí trang", FeeKind.Fee, new FeeRate.PerPage(Vnd.Of(2_000), 2, Vnd.Of(1_000), Vnd.Of(6_000)), null, default, Rule),
                new(CertifiedCopy, "P3", "Phí bản", FeeKind.Fee, new FeeRate.PerCopy(Vnd.Of(500)), null, default, Rule),
                text,
            ],
            [FeeReduction.Of(12.5m, new("Circular 2", "3")) with { Channel = SubmissionChannel.InPerson }]);
        FeeQuote quote = schedule.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.InPerson, 2, 9))!;
        Assert.Equal(quote.Print(Language.English), quote.ToString());
        Snapshots.Matches($"{quote.Print(Language.Vietnamese)}\n{quote.Print(Language.English)}");
    }

    [Fact]
    public void Print_GroupOfTheCallersOwn_IsNamedByItsCode() =>
        Assert.Equal("giảm 30 %, students (Điều 2 Quyết định 1)", (FeeReduction.Of(30, Rule) with { Group = PayerGroup.Parse("students") }).Print(Language.Vietnamese));

    [Fact]
    public void BuiltIn_EveryGroup_HasAVietnameseName() =>
        Assert.All(
            [PayerGroup.Children, PayerGroup.PoorHousehold, PayerGroup.Elderly, PayerGroup.Disabled, PayerGroup.Merit, PayerGroup.DigitalCitizen],
            group => Assert.DoesNotContain(group.ToString(), (FeeReduction.Of(30, Rule) with { Group = group }).Print(Language.Vietnamese), StringComparison.Ordinal));

    private static FeeRule Fee(long dong) => new(CertifiedCopy, "P1", "Phí hồ sơ", FeeKind.Fee, new FeeRate.PerCase(Vnd.Of(dong)), null, default, Rule);
}
