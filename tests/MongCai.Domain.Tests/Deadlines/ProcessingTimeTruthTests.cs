using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>The table of tests/truth on texts of times: unit and amount, or not understood. Every phrase that is read stands in one of them.</summary>
public partial class ProcessingTimeTruthTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            TheoryData<string, string, string> rows = [];
            foreach (string line in Repository.Read("tests", "truth", "processing-times.csv").TrimEnd().Split('\n').Skip(1))
            {
                int amount = line.LastIndexOf(',');
                int unit = line.LastIndexOf(',', amount - 1);
                rows.Add(line[..unit].Trim('"'), line[(unit + 1)..amount], line[(amount + 1)..]); // only the text is ever quoted
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void FromText_OfTheTable_GivesUnitAndAmount(string text, string unit, string amount)
    {
        ProcessingTime term = ProcessingTime.FromText(text);
        Assert.Equal((unit, amount), (term.Unit.ToString(), term.Amount?.ToString("0.####", CultureInfo.InvariantCulture) ?? ""));
    }

    /// <summary>A phrase that is added without a text would be read by nobody's word.</summary>
    [Fact]
    public void Phrases_OfEveryList_StandInTheTable()
    {
        string texts = string.Join('\n', Rows.Select(row => $" {Signs().Replace((string)row[0], " $0 ").Replace("  ", " ", StringComparison.Ordinal)} "));
        Assert.All(Phrases(), phrase => Assert.Contains($" {phrase} ", texts, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Phrases() =>
        from type in typeof(ProcessingTime).Assembly.GetTypes()
        where type.Namespace == typeof(ProcessingTime).Namespace && (type.Name.EndsWith("Phrases", StringComparison.Ordinal) || type.Name == "ProcessingTimeText")
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        where field.FieldType == typeof(string[])
        from phrase in (string[])field.GetValue(null)!
        where char.IsLetter(phrase[0])
        select phrase;

    [GeneratedRegex("[,:;()]")]
    private static partial Regex Signs();
}
