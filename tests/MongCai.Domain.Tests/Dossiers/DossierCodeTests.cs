using System.Text.RegularExpressions;
using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Dossiers;

public partial class DossierCodeTests
{
    [Theory]
    [InlineData("000.00.01.H29-260310-0420", DossierCodeForm.Standard, "2026-03-10", 420)] // the Circular's form
    [InlineData("000.00.00.H49-250331-12345", DossierCodeForm.Standard, "2025-03-31", 12345)] // a day with more than 9,999 dossiers
    [InlineData("38.98.H29-210519-0013", DossierCodeForm.Abridged, "2021-05-19", 13)] // Ho Chi Minh City's two groups
    [InlineData("000.98.H29-210519-0013", DossierCodeForm.Abridged, "2021-05-19", 13)] // the last group left out
    [InlineData("98.H29-210519-0013", DossierCodeForm.Abridged, "2021-05-19", 13)] // one group
    [InlineData("0.00.01.H29-210519-0013", DossierCodeForm.Abridged, "2021-05-19", 13)] // groups of other lengths
    [InlineData("000.00.01.H29.22-210519-0013", DossierCodeForm.Abridged, "2021-05-19", 13)] // groups on both sides of the letter
    [InlineData("H49.22-260310-0001", DossierCodeForm.RootFirst, "2026-03-10", 1)] // the short agency codes
    [InlineData("H49-240229-0001", DossierCodeForm.RootFirst, "2024-02-29", 1)] // a province alone, on a leap day
    [InlineData("G09.20-20260609-0092637", DossierCodeForm.EightDigitDate, "2026-06-09", 92637)] // a ministry's of 2026
    [InlineData("000.00.01.H29-260310-042012345", DossierCodeForm.Standard, "2026-03-10", 42012345)] // five random digits appended on re-mapping
    public void Parse_OfEveryForm_ReadsTheParts(string text, DossierCodeForm form, string receivedOn, int sequence)
    {
        DossierCode code = DossierCode.Parse(text);

        Assert.Equal(form, code.Form);
        Assert.Equal(LocalDatePattern.Iso.Parse(receivedOn).Value, code.ReceivedOn);
        Assert.Equal(sequence, code.Sequence);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("2000-01-01", 1, "H49-000101-0001")] // the first day that two digits tell
    [InlineData("2099-12-31", 999_999_999, "H49-991231-999999999")] // and the last, with the most digits
    [InlineData("1999-12-31", 1, null)]
    [InlineData("2100-01-01", 1, null)]
    [InlineData("2026-01-01", 0, null)]
    [InlineData("2026-01-01", 1_000_000_000, null)]
    public void Of_TheFirstAndTheLast_IsACodeThatParses(string day, int sequence, string? expected)
    {
        DossierCode Code() => DossierCode.Of(AgencyCode.Parse("H49"), LocalDatePattern.Iso.Parse(day).Value, sequence);
        if (expected is null)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Code());
            return;
        }

        Assert.Equal((expected, Code()), (Code().ToString(), DossierCode.Parse(expected)));
    }

    [Theory]
    [InlineData("H49-99990101-0001", "9999-01-01")] // the last year that has four digits, in January
    [InlineData("H49-00011231-0001", "0001-12-31")] // the first, in December
    public void Parse_OfTheEndsOfTheCalendar_ReadsTheDay(string text, string day) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(day).Value, DossierCode.Parse(text).ReceivedOn);

    [Theory]
    [InlineData("000.00.01.h49-250331-0001")] // small letters
    [InlineData("  000.00.01.H49-250331-0001\n")] // white space around it
    public void Parse_OfAnUntidyText_GivesTheCodeInCapitals(string text) =>
        Assert.Equal(DossierCode.ParseStrict("000.00.01.H49-250331-0001"), DossierCode.Parse(text));

    [Theory]
    [InlineData("")] // nothing
    [InlineData("000.00.01.H49-250331")] // no sequence
    [InlineData("000.00.01.H49-250331-001")] // sequence too short
    [InlineData("000.00.01.H49-250331-0000000001")] // sequence too long
    [InlineData("000.00.01.H49-250331-0000")] // K14: no dossier has the number 0
    [InlineData("000.00.01.H49-250331-00 01")] // a blank within the number: two numbers or one, nobody knows
    [InlineData("000.00.01.H49-250230-0001")] // 30 February
    [InlineData("000.00.01.H49-251301-0001")] // month 13
    [InlineData("000.00.01.H49-00000101-0001")] // year 0
    [InlineData("000.00.01.H49-2503311-0001")] // seven digits of date
    [InlineData("000.00.01.H49--0001")] // no date
    [InlineData("-250331-0001")] // no agency
    [InlineData("000.00.01-250331-0001")] // no letter
    [InlineData("000.00.00.01.H49-250331-0001")] // four groups before the letter
    [InlineData("H49.1234-210519-0013")] // a level of four digits
    [InlineData("000.00.01.H49.-250331-0001")] // an empty group
    [InlineData("000.00.01.H49.H50-250331-0001")] // two letters
    [InlineData("000.00.01.Đ49-250331-0001")] // a letter that is not Latin
    [InlineData("000.00.01.H49-٢٥٠٣٣١-0001")] // digits that are not ASCII
    [InlineData("000.00.01.H49-250331-0001-1")] // one part too many
    [InlineData("TS_lop1.000.00.00.H22")] // a legacy service code
    public void Parse_OfOtherTexts_SaysWhatWasExpected(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => DossierCode.Parse(text));
        Assert.StartsWith($"'{text}' is not a dossier code: expected", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000.00.01.h49-250331-0001")] // small letters
    [InlineData(" 000.00.01.H49-250331-0001")] // white space
    [InlineData("H49.22-260310-0001")] // the short agency code
    [InlineData("000.00.01.H49-20250331-0001")] // eight digits of date
    public void ParseStrict_OfOtherForms_Refuses(string text)
    {
        Assert.Throws<FormatException>(() => DossierCode.ParseStrict(text));
        Assert.False(DossierCode.TryParseStrict(text, out DossierCode code));
        Assert.Equal(default, code);
    }

    [Theory]
    [InlineData("38.98.H29", true)]
    [InlineData("0.00.01.H29", false)] // in no form of an agency code, and kept
    public void Agency_IsTheFirstPart_WhereItIsACode(string agency, bool isCode)
    {
        DossierCode code = DossierCode.Parse(agency + "-210519-0013");
        Assert.Equal(agency, code.AgencyText);
        Assert.Equal(isCode ? AgencyCode.Parse(agency) : null, code.Agency);
    }

    [Theory]
    [InlineData("000.00.00.H49", "000.00.00.H49-250331-0001", 1)] // padded to four digits
    [InlineData("H49.22", "H49.22-250331-12345", 12345)] // as many as it needs
    public void Of_WritesTheCircularsForm(string agency, string text, int sequence)
    {
        DossierCode code = DossierCode.Of(AgencyCode.Parse(agency), new LocalDate(2025, 3, 31), sequence);

        Assert.Equal(text, code.ToString());
        Assert.Equal(DossierCode.Parse(text), code);
    }

    [Fact]
    public void Of_OutsideWhatACodeCanSay_Throws()
    {
        AgencyCode agency = AgencyCode.Parse("H49");
        Assert.Equal(
            "A dossier code needs an agency's code. (Parameter 'agency')", Assert.Throws<ArgumentException>(() => DossierCode.Of(default, new LocalDate(2025, 3, 31), 1)).Message);
        Assert.All([new LocalDate(1999, 12, 31), new LocalDate(2100, 1, 1)], day => Assert.Equal(
            "A dossier code writes the year in two digits: expected a day from 2000 to 2099. (Parameter 'receivedOn')",
            Assert.Throws<ArgumentOutOfRangeException>(() => DossierCode.Of(agency, day, 1)).Message));
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierCode.Of(agency, new LocalDate(2025, 3, 31), 0));
    }

    [Fact]
    public void Default_IsNoCode()
    {
        Assert.Equal("", default(DossierCode).ToString());
        Assert.Equal(DossierCodeForm.None, default(DossierCode).Form);
        Assert.Equal(0, default(DossierCode).Sequence);
        Assert.False(DossierCode.TryParse(null, out _));
    }

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void TryParse_OfAnyText_AgreesWithThePattern() =>
        Gen.Char["0012345.-HhĐ \n"].Array[0, 34].Select(characters => new string(characters)).Sample(
            text => DossierCode.TryParse(text, out _) == Shape().IsMatch(WithoutBlanks(text)), iter: Fuzz.Inputs);

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void TryParse_OfACodeWithOneCharacterChanged_AgreesWithThePattern() =>
        Gen.Select(Gen.OneOf(Gen.Const("000.00.01.H29-260310-0420"), Gen.Const("38.98.H29-210519-0013"), Gen.Const("G09.20-20110609-0092637")), Gen.Int[0, 23], Gen.Char["019.-hH "]).Sample(
            (code, position, character) =>
            {
                string text = code[..Math.Min(position, code.Length)] + character + code[Math.Min(position + 1, code.Length)..];
                return DossierCode.TryParse(text, out DossierCode parsed) == Shape().IsMatch(WithoutBlanks(text))
                    && (parsed == default || DossierCode.Parse(parsed.ToString()) == parsed);
            },
            iter: Fuzz.Inputs);

    [Theory]
    [InlineData("1.")] // groups without end
    [InlineData("-")] // parts without end
    [InlineData("9")] // digits without end
    public void TryParse_OfAMillionCharacters_RefusesInOnePass(string part) =>
        Assert.False(DossierCode.TryParse(string.Concat(Enumerable.Repeat(part, 1_000_000)), out _));

    /// <summary>Blanks around the text, its hyphens and its dots are passed over.</summary>
    private static string WithoutBlanks(string text) => BlanksAroundASign().Replace(text.Trim(), "$1");

    [GeneratedRegex(@"\s*([-.])\s*")]
    private static partial Regex BlanksAroundASign();

    /// <summary>The naive truth: months have at least 28 days, and the texts above reach no day after that but 30 and 31 of long months.</summary>
    [GeneratedRegex(@"^([0-9]{1,3}\.){0,3}[A-Za-z][0-9]{2}(\.[0-9]{1,3})*-([0-9]{2}|[0-9]{4}(?<!0000))((0[13578]|1[02])(0[1-9]|[12][0-9]|3[01])|(0[469]|11)(0[1-9]|[12][0-9]|30)|02(0[1-9]|1[0-9]|2[0-8]))-(?!0+\z)[0-9]{4,9}\z")]
    private static partial Regex Shape();
}
