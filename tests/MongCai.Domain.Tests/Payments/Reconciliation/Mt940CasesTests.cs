using System.Text;
using CsCheck;
using MongCai.Domain.Payments;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Entries of MT940 as banks write them, from public reports of other readers.</summary>
public class Mt940CasesTests
{
    private const string Dossier = "000.00.01.H49-250331-0001";

    [Theory]
    [InlineData("M01", "2512310105C20000,NTRFREF1//BANK1", "2026-01-05")] // booked in the year after the value date
    [InlineData("M02", "2601011230C20000,NMSCNONREF//2025-12-30-18.02", "2025-12-30")] // booked in the year before it
    [InlineData("M03", "2608170819C20000,NTRFREF1//BANK1", "2026-08-19")] // booked two days later
    [InlineData("M03", "260817C20000,NTRFREF1//BANK1", "2026-08-17")] // no entry date: the value date
    [InlineData("M17", "260817    C20000,NTRFREF1//BANK1", "2026-08-17")] // an entry date of four blanks
    [InlineData("F4", "2803010229C20000,NTRFREF1", "2028-02-29")] // a leap day
    [InlineData("F7", "2812090610C20000,NTRFREF1", "2028-06-10")] // half a year away on both sides, and a day nearer on this
    public void ReadEntries_EntryDate_IsTheDayOfBooking(string id, string entry, string bookedOn) =>
        Assert.Equal((id, bookedOn), (id, LocalDatePattern.Iso.Format(Assert.Single(Read($":61:{entry}\n")).BookedOn!.Value)));

    [Theory]
    [InlineData("2603010229C20000,NTRFREF1", "'0229'")] // 2026 has no leap day
    [InlineData("2608171301C20000,NTRFREF1", "'1301'")] // month 13
    public void ReadEntries_EntryDateThatIsNone_IsNamed(string entry, string named) =>
        Assert.Contains(
            $"':61:' was booked on {named}; expected month and day",
            Assert.Throws<FormatException>(() => Read($":61:{entry}\n")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("M07", ":86:HS0000001H492503310001U\n:86:/SUM/1/0/20000,/0,/\n", "HS0000001H492503310001U\n/SUM/1/0/20000,/0,/")] // two texts of one entry
    [InlineData("M06", ":86:nop le phi ho so HS0000001H49\n-250331-0001U\n", "nop le phi ho so HS0000001H49\n-250331-0001U")] // a wrapped code begins a line with its hyphen
    [InlineData("M05", ":86:nop phi luc\n:12:05 HS0000001H492503310001U\n", "nop phi luc\n:12:05 HS0000001H492503310001U")] // a time that looks like a tag
    [InlineData("M05", ":86:nop phi\n:20:HS0000001H492503310001U\n", "nop phi\n:20:HS0000001H492503310001U")] // a tag that cannot stand there
    [InlineData("M05", ":86:nop phi\n:62:05 HS0000001H492503310001U\n", "nop phi\n:62:05 HS0000001H492503310001U")] // the tag of a closing balance has a letter
    [InlineData("M05", ":86:nop phi\n:64:05 HS0000001H492503310001U\n", "nop phi\n:64:05 HS0000001H492503310001U")] // and that of an available balance an amount
    [InlineData("M10", "HS0000001H492503310001U\n", "HS0000001H492503310001U")] // the words below the entry are its only text
    [InlineData("M10", "words\n:86:HS0000001H492503310001U\n", "words\nHS0000001H492503310001U")] // both
    [InlineData("M20", ":86:166?00CREDIT?20nop phi HS0000001H49?212503310001U?32A\n", "166?00CREDIT?20nop phi HS0000001H49?212503310001U?32A")] // subfields within a code
    [InlineData("M20", ":86:166?20nop phi HS0000001H49?2\n12503310001U\n", "166?20nop phi HS0000001H49?2\n12503310001U")] // a mark of a subfield over a line end
    [InlineData("F5", ":86:HS0000001H492503310001U\n-\nnop phi\n", "HS0000001H492503310001U\n-\nnop phi")] // a hyphen alone does not end a statement that has no closing balance yet
    public void ReadEntries_Text_IsKeptWhole(string id, string text, string expected)
    {
        BankEntry entry = Assert.Single(Read($":61:260817C20000,NTRFREF1//BANK1\n{text}"));
        Assert.Equal((id, expected, Dossier), (id, entry.Text, entry.ToMoneyLine().Reference));
    }

    [Fact]
    public void ReadEntries_OfAnyWrapping_LoseNoCharacter() =>
        Gen.Select(Gen.String[Gen.Char["abHS01.-?/: {}"], 1, 120], Gen.String[Gen.Char["xy-:1"], 0, 20], Gen.Int[1, 65]).Sample((text, words, width) =>
        {
            string wrapped = Wrapped(text, width);
            string below = words.Length == 0 ? "" : Wrapped(words, width) + "\n";
            BankEntry entry = Assert.Single(Read($":61:260817C20000,NTRFREF1//BANK1\n{below}:86:{wrapped}\n"));
            Assert.Equal(words + text, entry.Text.Replace("\n", "", StringComparison.Ordinal));
        });

    [Fact]
    public void ReadEntries_StatementWithoutItsEnd_IsRefused() =>
        Assert.Contains(
            "a statement begins before the one above it has its closing balance",
            Assert.Throws<FormatException>(() => Mt940.ReadEntries(new StringReader(":60F:C260816VND0,\n:61:260817C20000,NTRFREF1\n-\n:20:S2\n:60F:C260816VND0,\n:62F:C260816VND0,\n")).Count()).Message,
            StringComparison.Ordinal);

    private static string Wrapped(string text, int width)
    {
        StringBuilder lines = new();
        for (int start = 0; start < text.Length; start += width)
        {
            lines.Append(start == 0 ? "" : "\n").Append(text, start, Math.Min(width, text.Length - start));
        }

        return lines.ToString();
    }

    private static BankEntry[] Read(string entries) =>
        [.. Mt940.ReadEntries(new StringReader($":20:S1\n:60F:C260816VND0,\n{entries}:62F:C260819VND20000,\n-\n"))];
}
