using CsCheck;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

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
            return FeeSchedule.BuiltIn.Quote(CertifiedCopy, FeeRequest.Of(Today, SubmissionChannel.InPerson, copies, pages))?.Total == Vnd
                .Of(Math.Min(naive, 200_000) * copies);
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
        FeeRule draft = new(
            Residence,
            "CT-TT",
            "Lệ phí đăng ký thường trú",
            FeeKind.Charge,
            new FeeRate.PerCase(Vnd.Zero),
            SubmissionChannel.Online,
            new(new(2027, 1, 1), null),
            new("Draft circular", "3"));
        FeeRequest request = FeeRequest.Of(Day(day), channel);
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
    public void Quote_UnknownProcedure_IsNotFree() =>
        Assert.Null(FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse("9.999999"), FeeRequest.Of(Today, SubmissionChannel.Online)));

    [Fact]
    public void Quote_LocalCode_IsThatOfTheNationalOne() =>
        Assert.Equal(
            Vnd.Of(16_000), FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse("2.000635.H49"), FeeRequest.Of(Today, SubmissionChannel.InPerson, copies: 2))?.Total);

    [Fact]
    public void Quote_ExemptGroup_IsFreeAndSaysWhy()
    {
        FeeQuote quote = FeeSchedule.BuiltIn.Quote(Residence, FeeRequest.Of(Today, SubmissionChannel.InPerson, groups: [PayerGroup.Merit]))!;
        Assert.True(quote.IsFree);
        Assert.Contains("exempt, people with meritorious service to the revolution (Circular 75/2022/TT-BTC Art 4, unverified)", quote.ToString(), StringComparison.Ordinal);
        Assert.Contains("miễn, người có công với cách mạng (Điều 4 Thông tư 75/2022/TT-BTC, chưa kiểm chứng)", quote.Print(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merit", 8_000)] // Circular 281/2016 Art 5 exempts from nationality fees alone; Law 60/2014 Art 11.2: copies are paid
    [InlineData("poor-household", 8_000)]
    [InlineData("digital-citizen", 0)] // Circular 117/2026
    public void Quote_ExtractCopy_IsPaidButByDigitalCitizens(string group, long expected) =>
        Assert.Equal(
            Vnd.Of(expected), FeeSchedule.BuiltIn.Quote(Extract, FeeRequest.Of(Today, SubmissionChannel.InPerson, groups: [PayerGroup.Parse(group)]))?.Total);

    [Theory]
    [InlineData("2026-08-14", 20_000)] // the day before Circular 117/2026
    [InlineData("2026-08-15", 0)] // its first day
    [InlineData("2027-02-28", 0)] // its last
    [InlineData("2027-03-01", 20_000)] // the old amount returns
    public void Quote_DigitalCitizen_IsExemptInTheDaysOfTheCircular(string day, long expected) =>
        Assert.Equal(
            Vnd.Of(expected),
            FeeSchedule.BuiltIn.Quote(Residence, FeeRequest.Of(Day(day), SubmissionChannel.InPerson, groups: [PayerGroup.DigitalCitizen]))?.Total);

    [Theory]
    [InlineData("2026-11-28", "")]
    [InlineData("2026-11-29", ", as known on 28 November 2026")] // an open rule may have been changed since
    public void Quote_PastTheDayOnWhichTheRuleWasChecked_SaysSo(string day, string said)
    {
        FeeQuote quote = FeeSchedule.BuiltIn.Quote(Residence, FeeRequest.Of(Day(day), SubmissionChannel.InPerson))!;
        Assert.StartsWith(
            $"Lệ phí đăng ký thường trú: 20,000 VND (20,000 VND a case; Circular 75/2022/TT-BTC Art 5, unverified{said})\n",
            quote.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(said.Length > 0, quote.Print(Language.Vietnamese).Contains("theo quy định đã biết đến ngày 28/11/2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Quote_MarriageUntilTheLastDayOfTheOldLaw_IsFreeAndThenNotKnown()
    {
        ProcedureCode marriage = ProcedureCode.Parse("1.000894");
        Assert.True(FeeSchedule.BuiltIn.Quote(marriage, FeeRequest.Of(Day("2027-02-28"), SubmissionChannel.InPerson))!.IsFree);
        FeeQuote later = FeeSchedule.BuiltIn.Quote(marriage, FeeRequest.Of(Day("2027-03-01"), SubmissionChannel.InPerson))!;
        Assert.False(later.IsComplete || later.IsFree);
        Assert.Equal("Law on Civil Status 03/2026/QH16 Art 12", later.Lines[0].Rule.Basis.ToString());
    }

    [Theory]
    [InlineData("1.001193", "2026-08-17", "Law on Civil Status 60/2014/QH13 Art 11")] // free in time, and late by each province: the request does not tell
    [InlineData("1.000656", "2027-02-28", "Law on Civil Status 60/2014/QH13 Art 11")]
    [InlineData("1.001193", "2027-03-01", "Law on Civil Status 03/2026/QH16 Art 12")]
    public void Quote_OfBirthOrDeath_HasALawAndNoAmount(string procedure, string day, string basis)
    {
        FeeQuote quote = FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse(procedure), FeeRequest.Of(Day(day), SubmissionChannel.Online))!;
        Assert.Equal((false, basis), (quote.IsComplete, quote.Lines[0].Rule.Basis.ToString()));
    }

    [Theory]
    [InlineData("1.004222", "2022-06-01", SubmissionChannel.InPerson, "No fee is known of the procedure 1.004222 in person on 1 June 2022, which does not make it free. Known: in person from 5 February 2023; online from 5 February 2023.", "Chưa biết mức thu của thủ tục 1.004222 nộp trực tiếp ngày 01/06/2022; như vậy không có nghĩa là miễn phí. Chỉ biết: nộp trực tiếp từ ngày 05/02/2023; nộp trực tuyến từ ngày 05/02/2023.")]
    [InlineData("1.000894", "2015-12-31", SubmissionChannel.Online, "No fee is known of the procedure 1.000894 online on 31 December 2015, which does not make it free. Known: by every channel from 1 January 2016 to 28 February 2027; by every channel from 1 March 2027.", "Chưa biết mức thu của thủ tục 1.000894 nộp trực tuyến ngày 31/12/2015; như vậy không có nghĩa là miễn phí. Chỉ biết: mọi cách nộp từ ngày 01/01/2016 đến ngày 28/02/2027; mọi cách nộp từ ngày 01/03/2027.")]
    [InlineData("9.999999", "2026-08-17", SubmissionChannel.Postal, "No fee is known of the procedure 9.999999 by public post on 17 August 2026, which does not make it free. None is known of this procedure; add the office's own table.", "Chưa biết mức thu của thủ tục 9.999999 nộp qua bưu chính công ích ngày 17/08/2026; như vậy không có nghĩa là miễn phí. Không có mức thu nào của thủ tục này; hãy thêm biểu của đơn vị.")]
    public void WhyUnknown_OutsideTheKnownLines_SaysWhatIsKnown(string procedure, string day, SubmissionChannel channel, string english, string vietnamese)
    {
        FeeRequest request = FeeRequest.Of(Day(day), channel);
        Assert.Null(FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse(procedure), request));
        Assert.Equal(new BilingualText(vietnamese, english), FeeSchedule.BuiltIn.WhyUnknown(ProcedureCode.Parse(procedure), request));
    }

    [Fact]
    public void WhyUnknown_WhereThereIsAQuote_IsNothing() =>
        Assert.Null(FeeSchedule.BuiltIn.WhyUnknown(Residence, FeeRequest.Of(Today, SubmissionChannel.Online)));

    [Fact]
    public void Adding_TheTableOfAnOffice_FavoursBesideTheLawAndTheLargestApplies()
    {
        FeeSchedule office = FeeSchedule.BuiltIn.Adding(
            [new(ProcedureCode.Parse("1.001193"), "HT-KS", "Lệ phí đăng ký khai sinh quá hạn", FeeKind.Charge, new FeeRate.PerCase(Vnd.Of(15_000)), null, default, Rule)],
            FeeReduction.Of(50, Rule) with { Channel = SubmissionChannel.Online });
        Assert.Equal(Vnd.Of(7_500), Late(SubmissionChannel.Online));
        Assert.Equal(Vnd.Of(15_000), Late(SubmissionChannel.InPerson));
        Assert.Equal(Vnd.Zero, Late(SubmissionChannel.Online, PayerGroup.PoorHousehold)); // Law 60/2014 Art 11.1

        Vnd? Late(SubmissionChannel channel, params PayerGroup[] groups) =>
            office.Quote(ProcedureCode.Parse("1.001193"), FeeRequest.Of(Today, channel, groups: groups))?.Total;
    }

    [Fact]
    public void Quote_GroupThatNothingKnows_SaysSo()
    {
        FeeQuote quote = FeeSchedule.BuiltIn.Quote(
            Extract, FeeRequest.Of(Today, SubmissionChannel.InPerson, groups: [PayerGroup.Parse("poor-houshold"), PayerGroup.Elderly]))!;
        Assert.Equal([PayerGroup.Parse("poor-houshold")], quote.UnknownGroups);
        Assert.Contains(
            "\ngroup 'poor-houshold', which is not in the list, has no reduction in this schedule\nTotal: 8,000 VND\n",
            quote.ToString(),
            StringComparison.Ordinal);
        Assert.Contains(
            "\nđối tượng 'poor-houshold' không có trong danh mục: không được miễn, giảm theo biểu này\n",
            quote.Print(Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_OfASchedule_AreThoseNamedAndThoseOfItsReductions()
    {
        PayerGroup students = PayerGroup.Parse("students");
        Assert.Equal([.. PayerGroup.Named, students], FeeSchedule.BuiltIn.Adding([], FeeReduction.Of(30, Rule) with { Group = students }).Groups);
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
        LocalDate on = Day(day);
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
    public void Print_GroupOfTheCallersOwn_SaysThatItsCodeIsAllThatIsKnown() =>
        Assert.Equal(
            (
                "giảm 30%, đối tượng 'students' không có trong danh mục (Điều 2 Quyết định 1)",
                "30 % less, group 'students', which is not in the list (Decision 1 Art 2)"),
            ((FeeReduction.Of(30, Rule) with { Group = PayerGroup.Parse("students") }).Print(Language.Vietnamese), (FeeReduction.Of(30, Rule) with { Group = PayerGroup.Parse("students") }).Print(Language.English)));

    [Fact]
    public void Named_EveryGroup_HasANameInBothLanguages() =>
        Assert.All(
            (PayerGroup[])
            [
                PayerGroup.Children, PayerGroup.PoorHousehold, PayerGroup.Elderly, PayerGroup.Disabled, PayerGroup.Merit, PayerGroup.EthnicMinority, PayerGroup.MeritRelative,
                PayerGroup.BorderCommune, PayerGroup.IslandDistrict, PayerGroup.Orphan, PayerGroup.DigitalCitizen,
            ],
            group => Assert.True(PayerGroup.Named.Contains(group) && group.Name.Vietnamese != group.Name.English && !group.Name.English.Contains("not in the list", StringComparison.Ordinal)));

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static FeeRule Fee(long dong) => new(CertifiedCopy, "P1", "Phí hồ sơ", FeeKind.Fee, new FeeRate.PerCase(Vnd.Of(dong)), null, default, Rule);
}
