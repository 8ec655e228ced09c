using System.Globalization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>The table of tests/truth on texts of times: unit and amount, or not understood.</summary>
public class ProcessingTimeTruthTests
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
}
