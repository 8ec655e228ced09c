using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests;

/// <summary>Tables as spreadsheets and people write them, read by one of the rooms.</summary>
public class CsvTableTests
{
    [Theory]
    [InlineData("\uFEFFreference,transaction,amount\nA,T,1\n")] // X02: a byte order mark in a string
    [InlineData("reference;transaction;amount\nA;T;1\n")] // X03: semicolons, as Excel writes in Việt Nam
    [InlineData("sep=;\r\nreference;transaction;amount\r\nA;T;1\r\n")] // what Excel reads
    [InlineData("\uFEFFsep=,\nreference,transaction,amount\nA,T,1\n")]
    [InlineData("reference\ttransaction\tamount\nA\tT\t1\n")] // pasted from a sheet
    [InlineData(" reference , transaction , amount \n A , T , 1 \n")] // X12: blanks around fields
    public void Read_TableOfASpreadsheet_IsRead(string text) =>
        Assert.Equal([new MoneyLine("A", "T", Vnd.Of(1))], ReconciliationTables.ReadMoneyLines(new StringReader(text)));

    [Theory]
    [InlineData("[{\"reference\":\"A\"}]", "Line 1: the text is a JSON array; expected a table in CSV with the columns reference,transaction,amount.")] // R12
    [InlineData("<!doctype html><html>", "Line 1: the text is XML or a web page; expected a table in CSV")]
    [InlineData("sep=;\nreference;transaction\n", "Line 1: the column 'amount' is missing in the header 'reference,transaction'.")]
    [InlineData("sep=;\nreference;transaction;amount\nA;T\n", "Line 3: found 2 fields, expected 3")] // the declaration is a line
    public void Read_OtherText_SaysWhatItIs(string text, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<FormatException>(() => ReconciliationTables.ReadMoneyLines(new StringReader(text)).Count()).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("22/08/2026", "If the day stands before the month, write '2026-08-22'.")]
    [InlineData("3.4.2026", "If the day stands before the month, write '2026-04-03'.")] // or 4 March: never guessed
    [InlineData("31/02/2026", "expected a day such as '2026-08-22'.")] // no such day
    public void Read_DayBeforeMonth_IsRefusedWithTheWayOut(string day, string message) =>
        Assert.EndsWith(
            message,
            Assert.Throws<FormatException>(() => Announcements.Parse($"date,kind,name,source\n{day},closure,x,y\n")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_OfWhatIsWritten_IsEqual() =>
        Gen.Select(Gen.String[Gen.Char["aé,;\t\"\n |="], 1, 12].Where(text => text == text.Trim() && text.Length > 0), Any(',', ';', '\t'), Gen.Bool, Gen.Bool).Sample((text, separator, hasMark, isDeclared) =>
        {
            string quoted = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            string table = (hasMark ? "\uFEFF" : "") + (isDeclared ? $"sep={separator}\n" : "") + string.Join(separator, "reference", "transaction", "amount") + "\n" + string.Join(separator, quoted, "T", "1") + "\n";
            return ReconciliationTables.ReadMoneyLines(new StringReader(table)).Single().Reference == text;
        });

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
