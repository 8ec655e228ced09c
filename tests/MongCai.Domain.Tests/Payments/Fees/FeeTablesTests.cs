using CsCheck;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Payments;

public class FeeTablesTests
{
    private const string Head = "procedure,code,kind,name,unit,amount,first_pages,further_amount,cap,channel,from,until,instrument,article\n";
    private const string ReductionHead = "procedure,channel,group,percent,from,until,instrument,article\n";

    [Theory]
    [InlineData("in-person")]
    [InlineData("in person")] // as fees once had it
    [InlineData("InPerson")] // as the wire has it
    public void Channel_InEachSpelling_IsReadInFeesAndProcedures(string word)
    {
        Assert.Equal(
            SubmissionChannel.InPerson, Assert.Single(FeeTables.ReadRules(new StringReader($"{Head}2.000815,C,fee,N,case,1,,,,{word},,,I,1\n"))).Channel);
        Assert.Equal(
            SubmissionChannel.InPerson,
            Assert.Single(Assert.Single(ProcedureTable.Read(new StringReader($"code,name,levels,channel,time,fee\n2.000815,N,X,{word},Trong ngày,\n"), default)).Channels).Channel);
    }

    [Theory]
    [InlineData("2.00,C,fee,N,case,1,,,,,,,I,1", "Line 2: '2.00' is not the code of a procedure")]
    [InlineData(",C,fee,N,case,1,,,,,,,I,1", "Line 2: a fee needs the code of its procedure")]
    [InlineData("2.000815,C,tax,N,case,1,,,,,,,I,1", "Line 2: 'tax' is neither 'fee' nor 'charge'")]
    [InlineData("2.000815,C,fee,N,sheet,1,,,,,,,I,1", "Line 2: 'sheet' is not a unit")]
    [InlineData("2.000815,C,fee,N,case,ten,,,,,,,I,1", "Line 2: 'ten' in the column 'amount' is not an amount")]
    [InlineData("2.000815,C,fee,N,case,-5,,,,,,,I,1", "Line 2: '-5' in the column 'amount' is not an amount")]
    [InlineData("2.000815,C,fee,N,page,1,x,1,,,,,I,1", "Line 2: 'x' is not a number of pages")]
    [InlineData("2.000815,C,fee,N,case,1,,,,fax,,,I,1", "Line 2: 'fax' is not a channel: expected in-person, online, ")]
    [InlineData("2.000815,C,fee,N,case,1,,,,by hand,,,I,1", "Line 2: 'by hand' is not a channel: expected in-person, online, ")] // one word for it in fees and procedures
    [InlineData("2.000815,C,fee,N,case,1,,,,,,,I,1\n2.000815,C,fee,N,case,2,,,,all,,,I,2", "Line 3: it holds always, where line 2 holds too")] // all is what an empty field says
    [InlineData("2.000815,C,fee,N,case,1,,,,,17/8/2026,,I,1", "Line 2: '17/8/2026' in the column 'from' is not a date")]
    [InlineData("2.000815,C,fee,N,case,1,,,,,2026-02-01,2026-01-01,I,1", "Line 2: the last day is before the first")]
    [InlineData("2.000815,C,fee,N,case,1,,,,,,,I,1\n2.000815,C,fee,N,case,2,,,,,2026-01-01,,I,2", "Line 3: it holds from 2026-01-01, where line 2 holds too (always)")] // both would be due
    [InlineData("2.000815,C,fee,N,case,1,,,,,,,,1", "Line 2: the line names no instrument")]
    public void ReadRules_WrongLine_IsRefused(string line, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => FeeTables.ReadRules(new StringReader(Head + line))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(",,,0,,,I,1", "Line 2: '0' is not a percentage")]
    [InlineData(",,,101,,,I,1", "Line 2: '101' is not a percentage")]
    [InlineData(",,Poor,10,,,I,1", "Line 2: 'Poor' is not the code of a group")]
    [InlineData(",,children+,10,,,I,1", "Line 2: a code is missing in the column 'group', which says 'children+'")] // else everybody
    [InlineData("2.000815++2.000635,,,10,,,I,1", "Line 2: a code is missing in the column 'procedure'")]
    public void ReadReductions_WrongLine_IsRefused(string line, string expected) =>
        Assert.StartsWith(
            expected, Assert.Throws<FormatException>(() => FeeTables.ReadReductions(new StringReader(ReductionHead + line))).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadReductions_EveryCondition_IsKept() =>
        Assert.Equal("12.5 % less, online, digital citizen (Resolution 66.22/2026/NQ-CP Art 1)",
            FeeTables.ReadReductions(new StringReader(ReductionHead + "2.000815,online,digital-citizen,12.5,2026-08-15,2027-02-28,Resolution 66.22/2026/NQ-CP,1"))[0].ToString());

    [Theory]
    [InlineData("99.999", "99.999 % less (Decision 1 Art 1)")] // not all of it
    [InlineData("0.001", "0.001 % less (Decision 1 Art 1)")] // not nothing
    [InlineData("30.0", "30 % less (Decision 1 Art 1)")]
    public void ReadReductions_APercentage_IsPrintedAsItIs(string percent, string expected) =>
        Assert.Equal(expected, FeeTables.ReadReductions(new StringReader($"{ReductionHead},,,{percent},,,Decision 1,1"))[0].ToString());

    [Fact]
    public void ReadReductions_SeveralProceduresAndGroups_AreAReductionEach() =>
        Assert.Equal(
            ["2.000815 children", "2.000815 elderly", "2.000635 children", "2.000635 elderly"],
            FeeTables.ReadReductions(new StringReader(ReductionHead + "2.000815+2.000635.H49,,children + elderly,10,,,I,1")).Select(cut => $"{cut.Procedure} {cut.Group}"));

    [Theory]
    [InlineData("", null)]
    [InlineData("all", null)] // as in a table of procedures
    [InlineData("postal", SubmissionChannel.Postal)]
    public void ReadRules_Channel_IsTheWordOfProcedures(string word, SubmissionChannel? channel) =>
        Assert.Equal(channel, FeeTables.ReadRules(new StringReader(Head + $"2.000815,C,fee,N,case,1,,,,{word},,,I,1"))[0].Channel);

    [Fact]
    public void ReadRules_CheckedOn_IsADay() =>
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 28), FeeTables.ReadRules(new StringReader("procedure,code,kind,name,unit,amount,instrument,article,checked_on\n2.000815,C,fee,N,case,1,I,1,2026-11-28\n"))[0].CheckedOn);

    [Fact]
    public void ReadRules_Unverified_IsSaid()
    {
        FeeRule rule = FeeTables.ReadRules(
            new StringReader("procedure,code,kind,name,unit,amount,instrument,article,unverified\n2.000815,C,fee,N,case,1,I,1,number from memory\n"))[0];
        Assert.Equal("number from memory", rule.Unverified);
    }

    [Fact]
    public void ReadRules_AnyText_IsReadOrRefused() =>
        Gen.String[Gen.Char["2.000815,feecasp\n\"1-"], 0, 80].Sample(text =>
        {
            try
            {
                return FeeTables.ReadRules(new StringReader(Head + text)).Count >= 0;
            }
            catch (FormatException wrong)
            {
                return wrong.Message.StartsWith("Line ", StringComparison.Ordinal);
            }
        });
}
