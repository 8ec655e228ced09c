using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>One code in the spellings that people and systems give it.</summary>
public class DossierCodeSpellingTests
{
    private static readonly string[] Hyphens = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\uFE58", "\uFE63", "\uFF0D"];
    private static readonly string[] Blanks = ["", " ", "\u00A0", "\u2009", "\t", "\n", "\u200B", "\uFEFF", "\u00AD", "\u2060"];

    private static readonly Gen<DossierCode> Codes =
        from agency in Any("000.00.01.H49", "H49.22", "G09.20", "38.98.H29")
        from day in Gen.Int[0, 36_000]
        from sequence in Gen.OneOf(Gen.Int[1, 99], Gen.Int[1, 999_999_999])
        select DossierCode.Of(AgencyCode.Parse(agency), new LocalDate(2000, 1, 1).PlusDays(day), sequence);

    [Theory]
    [InlineData("000.00.01.H49–250331–0001")] // K11: en dashes, as Word corrects hyphens
    [InlineData("000.00.01.H49—250331—0001")] // em dashes
    [InlineData("000.00.01.H49\u2011250331\u20110001")] // hyphens that do not break, as PDF has them
    [InlineData("000.00.01.H49\u2212250331\u22120001")] // minus signs
    [InlineData("000.00.01.H49-250331-0001\u200B")] // K12: a zero-width space at the end
    [InlineData("\uFEFF000.00.01.H49-250331-0001")] // a byte order mark
    [InlineData("000.00.01.\u2060H49-250331-\u200E0001")] // a word joiner, a mark of direction
    [InlineData("000.00.01.H49 - 250331 - 0001")] // K13: blanks around the hyphens
    [InlineData("000.00. 01.H49-250331-\n0001")] // a line end within a copied table
    [InlineData("\u00A0000.00.01.h49-250331-0001\u00A0")] // blanks of a web page
    [InlineData("000.00.01.H49-20250331-0001")] // C-6: the day in eight digits
    [InlineData("000.00.01.H49-250331-0000001")] // the number in seven digits, as ministries write it
    public void Parse_OfACodeAsCopied_IsTheCode(string text)
    {
        DossierCode code = DossierCode.Parse(text);
        DossierCode right = DossierCode.ParseStrict("000.00.01.H49-250331-0001");

        Assert.Equal(right, code);
        Assert.Equal(right.GetHashCode(), code.GetHashCode());
        Assert.Equal("000.00.01.H49-250331-0001", code.Canonical.ToString());
    }

    [Theory]
    [InlineData("000.00.01.Н49-250331-0001", "Character 11 is 'Н' (U+041D), which no code has.")] // the Cyrillic letter looks like the Latin one
    [InlineData("000.00.01.H49-250331-０001", "Character 22 is '０' (U+FF10), which no code has.")] // a wide zero
    [InlineData("000.00.01.H49_250331_0001", "Character 14 is '_' (U+005F), which no code has.")]
    [InlineData("000.00.01.H49-250331-0001\u001B", "Character 26 is '\\u001B' (U+001B), which no code has.")] // never raw in a message
    public void Parse_OfAnOddCharacter_NamesIt(string text, string sentence) =>
        Assert.EndsWith(sentence, Assert.Throws<FormatException>(() => DossierCode.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData('\u034F')] // the joiner of graphemes
    [InlineData('\u115F')] // fillers of Korean syllables
    [InlineData('\u1160')]
    [InlineData('\u3164')]
    [InlineData('\uFFA0')]
    [InlineData('\uFE00')] // the first selector of variants
    [InlineData('\uFE0F')] // and the last
    public void Parse_OfCharactersThatNobodySees_PassesThemOver(char unseen) =>
        Assert.Equal(DossierCode.Parse("000.00.01.H49-250331-0001"), DossierCode.Parse($"000.00.01{unseen}.H49-25{unseen}0331-0001{unseen}"));

    [Theory]
    [InlineData('\u1161')] // a vowel, next to the fillers
    [InlineData('\uFDFF')] // next to the selectors of variants
    [InlineData('\uFE10')]
    public void Parse_OfCharactersNextToThose_NamesThem(char seen) =>
        Assert.EndsWith(
            FormattableString.Invariant($"Character 26 is '{seen}' (U+{(int)seen:X4}), which no code has."),
            Assert.Throws<FormatException>(() => DossierCode.Parse($"000.00.01.H49-250331-0001{seen}")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)] // more than a code with a blank and a mark at each of its signs
    public void Parse_OfBlanksAroundAHyphen_ReadsSoMany(int length, bool isCode) =>
        Assert.Equal(isCode, DossierCode.TryParse("000.00.01.H49".PadRight(length - 12) + "-250331-0001", out _));

    [Fact]
    public void Parse_OfKnownCharactersAlone_NamesNone() =>
        Assert.Equal(
            "'000.00.01.H49-250331' is not a dossier code: expected an agency code, the day of receipt in six or eight digits and a number from 1 in four to nine digits, such as '000.00.01.H49-250331-0001'.",
            Assert.Throws<FormatException>(() => DossierCode.Parse("000.00.01.H49-250331")).Message);

    [Fact]
    public void Parse_OfAnEndlessText_SaysLittle() =>
        Assert.InRange(Assert.Throws<FormatException>(() => DossierCode.Parse(new string('9', 80_000))).Message.Length, 1, 300);

    [Fact]
    public void ToString_KeepsTheWrittenForm_AndCanonicalHasOne()
    {
        DossierCode code = DossierCode.Parse("G09.20-20260609-0092637");
        Assert.Equal(("G09.20-20260609-0092637", DossierCodeForm.EightDigitDate), (code.ToString(), code.Form));
        Assert.Equal("G09.20-260609-92637", code.Canonical.ToString());
        Assert.Equal(default, default(DossierCode).Canonical);
    }

    [Theory]
    [InlineData("G09.20-19991231-00001", "G09.20-19991231-0001")] // six digits would be 2099
    [InlineData("G09.20-20000101-0001", "G09.20-000101-0001")] // the first day of six digits
    [InlineData("G09.20-20991231-0001", "G09.20-991231-0001")] // and the last
    [InlineData("G09.20-21000101-0001", "G09.20-21000101-0001")] // six digits would be 2000
    [InlineData("G09.20-21000101-00001", "G09.20-21000101-0001")]
    public void Canonical_OfAnyCentury_IsOfItsOwnDay(string text, string canonical)
    {
        DossierCode code = DossierCode.Parse(text);
        Assert.Equal((canonical, code, code.ReceivedOn), (code.Canonical.ToString(), code.Canonical, code.Canonical.ReceivedOn));
    }

    [Fact]
    public void GetHashCode_OfOtherCodes_IsAnother() =>
        Assert.InRange(Enumerable.Range(1, 100).Select(number => DossierCode.Of(Sample.Shop, new(2025, 3, 31), number).GetHashCode()).Distinct().Count(), 90, 100);

    [Fact]
    public void Parse_OfAnySpelling_IsOneValue() =>
        Gen.Select(Codes, Any(Hyphens).Array[2], Any(Blanks).Array[6], Gen.Bool, Gen.Int[4, 9], Gen.Bool).Sample((code, hyphens, blanks, isLong, digits, isSmall) =>
        {
            string day = code.ReceivedOn.ToString(isLong ? "uuuuMMdd" : "yyMMdd", System.Globalization.CultureInfo.InvariantCulture);
            string number = FormattableString.Invariant($"{code.Sequence}").PadLeft(digits, '0');
            string agency = isSmall ? code.AgencyText.ToLowerInvariant() : code.AgencyText;
            DossierCode spelled = DossierCode.Parse(
                $"{blanks[0]}{agency}{blanks[1]}{hyphens[0]}{blanks[2]}{day}{blanks[3]}{hyphens[1]}{blanks[4]}{number}{blanks[5]}");
            return spelled == code && spelled.GetHashCode() == code.GetHashCode() && spelled.CompareTo(code) == 0
                && spelled.Canonical.ToString() == code.ToString() && DossierCode.Parse(spelled.ToString()) == code;
        });

    [Fact]
    public void CompareTo_IsByAgencyDayAndNumber() =>
        Gen.Select(Codes, Codes).Sample((left, right) =>
            Math.Sign(left.CompareTo(right)) == Math.Sign(Naive(left, right))
            && (left.CompareTo(right) == 0) == (left == right));

    [Fact]
    public void Order_OfCodes_IsThatOfTheDay() =>
        Assert.Equal(
            ["H49-20250331-0002", "H49-250331-10000", "H49-250401-0001"],
            new[] { "H49-250401-0001", "H49-250331-10000", "H49-20250331-0002" }.Select(DossierCode.Parse).Order().Select(code => code.ToString()));

    [Theory]
    [InlineData("H49-250331-0001", "H49-250331-0002", -1)]
    [InlineData("H49-250331-0002", "H49-20250331-00002", 0)] // one code in two spellings
    [InlineData("H49-250401-0001", "H49-250331-0002", 1)]
    public void Operators_OfTwoCodes_AreThoseOfTheirOrder(string left, string right, int order)
    {
        DossierCode one = DossierCode.Parse(left);
        DossierCode other = DossierCode.Parse(right);
        bool[] compared = [one < other, one <= other, one > other, one >= other, one == other, one != other];
        Assert.Equal([order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0], compared);
    }

    private static int Naive(DossierCode left, DossierCode right) =>
        string.CompareOrdinal(left.AgencyText, right.AgencyText) is not 0 and var agency ? agency
        : left.ReceivedOn.CompareTo(right.ReceivedOn) is not 0 and var day ? day
        : left.Sequence.CompareTo(right.Sequence);

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
