using CsCheck;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Tests.Agencies;

public class AgencyCodeTests
{
    private static readonly Gen<string> Digits2 = Gen.Int[0, 99].Select(number => $"{number / 10}{number % 10}");

    private static readonly Gen<string> Roots = Gen.Select(Gen.Char['A', 'Z'], Digits2, (letter, digits) => letter + digits);

    private static readonly Gen<string> FullCodes =
        Gen.Select(Digits2, Digits2, Digits2, Roots, (v, z, y, root) => $"0{v}.{z}.{y}.{root}");

    private static readonly Gen<string> ShortCodes =
        Gen.Select(Roots, Digits2.Array[0, 3], (root, levels) => string.Join('.', levels.Prepend(root)));

    private static readonly Gen<string> Codes = Gen.OneOf(FullCodes, ShortCodes);

    [Theory]
    [InlineData("000.00.00.H49", "000.00.00.H49", AgencyCodeForm.RootLast)] // Quảng Ninh, the form of Circular 01/2018
    [InlineData("000.09.23.H34", "000.09.23.H34", AgencyCodeForm.RootLast)] // three levels
    [InlineData("H49", "H49", AgencyCodeForm.RootFirst)] // a province alone
    [InlineData("H49.22", "H49.22", AgencyCodeForm.RootFirst)]
    [InlineData("H55.242", "H55.242", AgencyCodeForm.RootFirst)] // three digits of a level
    [InlineData("Z99.1.2.3", "Z99.1.2.3", AgencyCodeForm.RootFirst)] // unknown but well-formed
    [InlineData("38.98.H29", "38.98.H29", AgencyCodeForm.Abridged)] // as Ho Chi Minh City wrote it in dossier numbers
    [InlineData(" h49.22\t", "H49.22", AgencyCodeForm.RootFirst)] // typed by hand
    public void Parse_OfAForm_GivesTheCode(string text, string printed, AgencyCodeForm form)
    {
        AgencyCode code = AgencyCode.Parse(text);
        Assert.Equal(printed, code.ToString());
        Assert.Equal(form, code.Form);
    }

    [Theory]
    [InlineData("")]
    [InlineData("H4")] // a digit short
    [InlineData("H49.")] // an empty level
    [InlineData("H49.2222")] // four digits of a level
    [InlineData("000.00.00.H49\nX")] // a line end hides nothing
    [InlineData("000.00.H49.22")] // both forms at once
    [InlineData("00.00.00.H49")] // the lowest group has three digits
    [InlineData("H٤٩")] // other digits than 0 to 9
    [InlineData("ı49")] // the dotless i is no Latin capital
    public void Parse_OfOtherText_Refuses(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => AgencyCode.Parse(text));
        Assert.Contains(ShownText.Quoted(text), error.Message, StringComparison.Ordinal);
        Assert.False(AgencyCode.TryParse(text, out AgencyCode code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void Default_IsNoCode_AndComparesFirst()
    {
        AgencyCode none = default;
        Assert.Equal("", none.ToString());
        Assert.Equal(none, none.Root);
        Assert.True(none < AgencyCode.Parse("A00"));
    }

    [Fact]
    public void Parse_OfNull_IsTheCallersError() => Assert.Throws<ArgumentNullException>(() => AgencyCode.Parse(null!));

    [Fact]
    public void Parse_OfWhatWasPrinted_GivesTheSame() =>
        Codes.Sample(text => AgencyCode.Parse(text) is var code && code.ToString() == text && AgencyCode.Parse(code.ToString()) == code);

    [Fact]
    public void CompareTo_IsAnOrder() =>
        Gen.Select(Codes, Codes, Codes).Sample((first, second, third) =>
        {
            AgencyCode[] codes = [AgencyCode.Parse(first), AgencyCode.Parse(second), AgencyCode.Parse(third)];
            Array.Sort(codes);
            return codes[0] <= codes[1] && codes[1] <= codes[2] && codes[0] <= codes[2] && !(codes[0] > codes[2])
                && codes[0].CompareTo(codes[1]) == 0 == (codes[0] == codes[1]);
        });

    [Theory]
    [InlineData("H49.3", "H49.22")] // by number, not by text
    [InlineData("H49", "H49.1")] // the whole before its parts
    [InlineData("000.00.05.H49", "001.00.05.H49")] // likewise in the full form
    [InlineData("999.99.05.H49", "000.00.06.H49")] // the highest level counts first, though it stands last
    public void CompareTo_PutsFirst_TheHigherAgency(string first, string second) =>
        Assert.True(AgencyCode.Parse(first) < AgencyCode.Parse(second));

    [Theory]
    [InlineData("H49.22", "H49", true)]
    [InlineData("000.00.01.H49", "H49", true)] // the root is told across forms
    [InlineData("H49.22", "000.00.00.H49", true)]
    [InlineData("H49.22.1", "H49.22", true)]
    [InlineData("001.02.03.H49", "000.02.03.H49", true)]
    [InlineData("000.02.03.H49", "000.00.03.H49", true)]
    [InlineData("H49.22", "H49.2", false)] // a level is a number, not a prefix of text
    [InlineData("H49.22", "000.00.22.H49", false)] // which code became which is not told by spelling
    [InlineData("H48.22", "H49", false)]
    [InlineData("H49", "H49.22", false)]
    public void IsWithin_FollowsTheLevels(string part, string whole, bool expected) =>
        Assert.Equal(expected, AgencyCode.Parse(part).IsWithin(AgencyCode.Parse(whole)));

    [Theory]
    [InlineData("01.H49", "000.00.01.H49", true)]
    [InlineData("02.01.H49", "000.02.01.H49", true)]
    [InlineData("H49", "000.00.00.H49", true)]
    [InlineData("h49.22", "H49.22", true)]
    [InlineData("000.02.01.H49", "01.H49", false)] // a part
    [InlineData("H49.1", "01.H49", false)] // which code became which is not told by spelling
    public void IsSameAs_IsOfTheAgency_NotOfItsSpelling(string one, string other, bool expected)
    {
        (AgencyCode left, AgencyCode right) = (AgencyCode.Parse(one), AgencyCode.Parse(other));
        Assert.Equal((expected, expected), (left.IsSameAs(right), right.IsSameAs(left)));
        Assert.Equal(expected, new HashSet<AgencyCode>(AgencyCode.SameAgency) { left }.Contains(right));
    }

    [Fact]
    public void SameAgency_OfAnyCodes_IsAnEquivalenceWithItsHashes() =>
        Gen.Select(Codes, Codes).Sample((first, second) =>
        {
            (AgencyCode left, AgencyCode right) = (AgencyCode.Parse(first), AgencyCode.Parse(second));
            return left.IsSameAs(left) && left.IsSameAs(right) == right.IsSameAs(left)
                && (!left.IsSameAs(right) || AgencyCode.SameAgency.GetHashCode(left) == AgencyCode.SameAgency.GetHashCode(right));
        });

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void TryParse_OfAnyText_NeverThrows() =>
        Gen.String[Gen.Char["0123456789.HhG49 -\n\u0130é"], 0, 24].Sample(
            text => AgencyCode.TryParse(text, out AgencyCode code) == (code != default),
            iter: Fuzz.Inputs);
}
