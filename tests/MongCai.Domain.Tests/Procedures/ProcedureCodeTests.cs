using CsCheck;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Procedures;

public class ProcedureCodeTests
{
    private static readonly Gen<string> Codes = Gen.Select(
        Gen.Int[0, 9_999_999],
        Gen.OneOf(Gen.Const(""), Gen.Const(".H49"), Gen.Const(".000.00.00.H55"), Gen.Const(".G09")),
        Gen.OneOf(Gen.Const(""), Gen.Const(".01"), Gen.Const(".99")),
        (number, agency, service) => FormattableString.Invariant($"{number / 1_000_000}.{number % 1_000_000:000000}{agency}{service}"));

    [Theory]
    [InlineData("1.001193", "1.001193", null, null)]
    [InlineData("6.006710", "6.006710", null, null)] // the highest first digit seen
    [InlineData("2.000815.000.00.00.H55", "2.000815", "000.00.00.H55", null)] // a province's own version, full form
    [InlineData("1.012753.H19", "1.012753", "H19", null)] // and short form
    [InlineData("1.001193.01", "1.001193", null, 1)] // the service that payments name
    [InlineData("2.000815.000.00.00.H55.02", "2.000815", "000.00.00.H55", 2)]
    [InlineData("1.000948.H49.22", "1.000948", "H49", 22)] // not the agency H49.22
    [InlineData(" 1.000948.h38 ", "1.000948", "H38", null)] // typed by hand
    public void Parse_OfACode_GivesItsParts(string text, string national, string? agency, int? service)
    {
        ProcedureCode code = ProcedureCode.Parse(text);
        Assert.Equal(text.Trim().ToUpperInvariant(), code.ToString());
        Assert.Equal(national, code.National.ToString());
        Assert.Equal(agency, code.Agency?.ToString());
        Assert.Equal(service, code.Service);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.00119")] // a digit short
    [InlineData("1.0011934")] // a digit long
    [InlineData("1.001193\nx")] // a line end hides nothing
    [InlineData("1.001193.1")] // a service has two digits
    [InlineData("1.001193.01.H49")] // the service comes last
    [InlineData("1.001193.00.00.H49")] // the abridged form of an agency is not used here
    [InlineData("TS_lop1.000.00.00.H22")] // as some systems have it
    [InlineData("١.001193")] // other digits than 0 to 9
    public void Parse_OfOtherText_Refuses(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => ProcedureCode.Parse(text));
        Assert.Contains(ShownText.Quoted(text), error.Message, StringComparison.Ordinal);
        Assert.False(ProcedureCode.TryParse(text, out ProcedureCode code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void Default_IsNoCode()
    {
        Assert.Equal("", default(ProcedureCode).ToString());
        Assert.Null(default(ProcedureCode).Agency);
        Assert.Null(default(ProcedureCode).Service);
        Assert.Throws<InvalidOperationException>(() => default(ProcedureCode).WithService(1));
    }

    [Fact]
    public void WithService_OfAProcedure_EndsInTheNumber()
    {
        Assert.Equal("1.001193.01", ProcedureCode.Parse("1.001193").WithService(1).ToString());
        Assert.Equal("1.001193.H49.12", ProcedureCode.Parse("1.001193.H49").WithService(12).ToString());
        Assert.Throws<InvalidOperationException>(() => ProcedureCode.Parse("1.001193.01").WithService(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcedureCode.Parse("1.001193").WithService(100));
    }

    [Fact]
    public void Parse_OfItsParts_GivesTheWhole() =>
        Codes.Sample(text =>
        {
            ProcedureCode code = ProcedureCode.Parse(text);
            string agency = code.Agency is { } local ? $".{local}" : "";
            string service = code.Service is { } number ? FormattableString.Invariant($".{number:00}") : "";
            return $"{code.National}{agency}{service}" == text;
        });

    [Fact]
    public void CompareTo_FollowsTheText() =>
        Gen.Select(Codes, Codes).Sample((first, second) =>
            Math.Sign(ProcedureCode.Parse(first).CompareTo(ProcedureCode.Parse(second))) == Math.Sign(string.CompareOrdinal(first, second)));

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void TryParse_OfAnyText_NeverThrows() =>
        Gen.String[Gen.Char["0123456789.H \n\u0130é"], 0, 28].Sample(
            text => ProcedureCode.TryParse(text, out ProcedureCode code) == (code != default),
            iter: Fuzz.Inputs);
}
