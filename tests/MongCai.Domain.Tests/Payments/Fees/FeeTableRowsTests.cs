using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

/// <summary>What tells two lines of a table of fees or of reductions from each other, and what each cell becomes.</summary>
public class FeeTableRowsTests
{
    private const string Head = "procedure,code,kind,name,unit,amount,first_pages,further_amount,cap,channel,from,until,instrument,article\n";
    private const string ReductionHead = "procedure,channel,group,percent,from,until,instrument,article\n";

    [Theory]
    [InlineData("2.000635,C,fee,N,case,1,,,,online,,,I,1")] // another procedure
    [InlineData("2.000815,D,fee,N,case,1,,,,online,,,I,1")] // another code
    [InlineData("2.000815,C,fee,N,case,1,,,,postal,,,I,1")] // another channel
    public void ReadRules_LinesThatDifferInOneThing_AreBothRead(string other) =>
        Assert.Equal(2, FeeTables.ReadRules(new StringReader($"{Head}2.000815,C,fee,N,case,1,,,,online,,,I,1\n{other}\n")).Count);

    [Fact]
    public void ReadRules_WithoutACode_OtherNamesAreOtherFees() =>
        Assert.Equal(2, FeeTables.ReadRules(new StringReader(Head + "2.000815,,fee,N,case,1,,,,,,,I,1\n2.000815,,fee,M,case,1,,,,,,,I,1\n")).Count);

    [Theory]
    [InlineData("2.000815,C,fee,N,case,1,,,,,,,I,1", "2.000815,C,fee,N,case,2,,,,in-person,,,I,1")] // every channel, and one of them
    [InlineData("2.000815,C,fee,N,case,1,,,,postal,,,I,1", "2.000815,C,fee,N,case,2,,,,all,,,I,1")]
    [InlineData("2.000815,C,fee,N,case,1,,,,,,,I,1", "2.000815.H49,C,fee,N,case,2,,,,,,,I,1")] // the province's code of the procedure
    [InlineData("2.000815,C,fee,N,case,1,,,,,,,I,1", "2.000815,C,fee,M,case,2,,,,,,,I,1")] // one code, two names
    [InlineData("2.000815,,fee,Phí,case,1,,,,,,,I,1", "2.000815,,fee,Phi\u0301,case,2,,,,,,,I,1")] // one name in two forms of Unicode
    public void ReadRules_OneFeeTwice_IsRefused(string line, string other) => Assert.StartsWith( // both would be charged
        "Line 3: it holds always, where line 2 holds too",
        Assert.Throws<FormatException>(() => FeeTables.ReadRules(new StringReader($"{Head}{line}\n{other}\n"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ReadReductions_OneOfSeveralCodesTwice_IsRefused() => Assert.Throws<FormatException>(() => FeeTables.ReadReductions(
        new StringReader(ReductionHead + "2.000815+2.000635,,children,10,,,I,1\n2.000635.H49,,children,20,,,I,1\n")));

    [Theory]
    [InlineData("2.000635,online,children,10,,,I,1")] // another procedure
    [InlineData("2.000815,postal,children,10,,,I,1")] // another channel
    [InlineData("2.000815,online,elderly,10,,,I,1")] // another group
    [InlineData("2.000815,online,children,10,,,J,1")] // another instrument
    [InlineData("2.000815,online,children,10,,,I,2")] // another article
    public void ReadReductions_LinesThatDifferInOneThing_AreBothRead(string other) =>
        Assert.Equal(2, FeeTables.ReadReductions(new StringReader($"{ReductionHead}2.000815,online,children,10,,,I,1\n{other}\n")).Count);

    [Fact]
    public void ReadReductions_OpenLineAndALaterOneOfTheSame_AreRefused() => Assert.StartsWith( // the earlier one holds for ever
        "Line 3: it holds from 2026-01-01, where line 2 holds too (always).",
        Assert.Throws<FormatException>(
            () => FeeTables.ReadReductions(new StringReader($"{ReductionHead}2.000815,,children,10,,,I,1\n2.000815,,children,20,2026-01-01,,I,1\n"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ReadReductions_EmptyFields_SetNoCondition()
    {
        FeeReduction reduction = Assert.Single(FeeTables.ReadReductions(new StringReader(ReductionHead + ",,,10,,,I,1\n")));
        Assert.Equal((null, null, null), (reduction.Procedure, reduction.Channel, reduction.Group));
    }

    [Theory]
    [InlineData("case,1500,,,", "PerCase { Amount = 1.500 đ }")]
    [InlineData("copy,1500,,,", "PerCopy { Amount = 1.500 đ }")]
    [InlineData("page,2000,2,1000,200000", "PerPage { First = 2.000 đ, FirstPages = 2, Further = 1.000 đ, Cap = 200.000 đ }")]
    [InlineData("page,2000,2,1000,", "PerPage { First = 2.000 đ, FirstPages = 2, Further = 1.000 đ, Cap =  }")] // no cap is none, and none of 0
    [InlineData("text,03 USD,,,", "AsStated { Line = 03 USD }")]
    public void ReadRules_EachUnit_IsItsRate(string cells, string expected) =>
        Assert.Equal(expected, Assert.Single(FeeTables.ReadRules(new StringReader($"{Head}2.000815,C,fee,N,{cells},,,,I,1\n"))).Rate.ToString());

    [Theory]
    [InlineData("2.00,C,fee,N,case,1,,,,,,,I,1", "Line 2: '2.00' is not the code of a procedure; expected one like '2.000815'.")]
    [InlineData("2.000815,C,tax,N,case,1,,,,,,,I,1", "Line 2: 'tax' is neither 'fee' nor 'charge'.")]
    [InlineData("2.000815,C,not stated,N,case,1,,,,,,,I,1", "Line 2: 'not stated' is neither 'fee' nor 'charge'.")]
    [InlineData("2.000815,C,fee,N,sheet,1,,,,,,,I,1", "Line 2: 'sheet' is not a unit; expected 'case', 'copy', 'page' or 'text'.")]
    [InlineData("2.000815,C,fee,N,copy,ten,,,,,,,I,1", "Line 2: 'ten' in the column 'amount' is not an amount of đồng; expected digits, such as '2000'.")]
    [InlineData("2.000815,C,fee,N,page,ten,1,1,,,,,I,1", "Line 2: 'ten' in the column 'amount' is not an amount of đồng; expected digits, such as '2000'.")]
    [InlineData("2.000815,C,fee,N,page,1,1,ten,,,,,I,1", "Line 2: 'ten' in the column 'further_amount' is not an amount of đồng; expected digits, such as '2000'.")]
    [InlineData("2.000815,C,fee,N,page,1,1,,,,,,I,1", "Line 2: '' in the column 'further_amount' is not an amount of đồng; expected digits, such as '2000'.")]
    [InlineData("2.000815,C,fee,N,page,1,1,1,-1,,,,I,1", "Line 2: '-1' in the column 'cap' is not an amount of đồng; expected digits, such as '2000'.")]
    [InlineData("2.000815,C,fee,N,page,1,-1,1,,,,,I,1", "Line 2: '-1' is not a number of pages; expected digits, such as '2'.")]
    [InlineData(",C,fee,N,case,1,,,,,,,I,1", "Line 2: a fee needs the code of its procedure.")]
    public void ReadRules_WrongCell_IsNamedWithTheWayOut(string line, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => FeeTables.ReadRules(new StringReader(Head + line))).Message);

    [Theory]
    [InlineData(",,,0,,,I,1", "Line 2: '0' is not a percentage of more than 0 and at most 100.")]
    [InlineData(",,,100.01,,,I,1", "Line 2: '100.01' is not a percentage of more than 0 and at most 100.")]
    [InlineData(",,,ten,,,I,1", "Line 2: 'ten' is not a percentage of more than 0 and at most 100.")]
    [InlineData(",,Poor,10,,,I,1", "Line 2: 'Poor' is not the code of a group of payers; expected small letters, such as 'poor-household'.")]
    [InlineData("2.00,,,10,,,I,1", "Line 2: '2.00' is not the code of a procedure; expected one like '2.000815'.")]
    [InlineData(",,+children,10,,,I,1", "Line 2: a code is missing in the column 'group', which says '+children'; expected codes with plus signs between them.")]
    public void ReadReductions_WrongCell_IsNamedWithTheWayOut(string line, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => FeeTables.ReadReductions(new StringReader(ReductionHead + line))).Message);
}
