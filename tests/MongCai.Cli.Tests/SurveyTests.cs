namespace MongCai.Cli.Tests;

public sealed class SurveyTests
{
    [Theory]
    [InlineData("--successes 45 --n 50", "0.9", 0.78640, 0.95652)]
    [InlineData("--successes 50 --n 50", "1", 0.92865, 1)]
    [InlineData("--successes 8170 --n 8600", "0.95", 0.94519, 0.95441)]
    [InlineData("--successes 380 --n 384 --population 500", "0.989583333333", 0.98343, 0.992)] // cut to what is still possible
    [InlineData("--successes 5 --n 5 --population 5", "1", 1, 1)] // all were asked
    [InlineData("--successes 45 --n 50 --confidence 0.99", "0.9", 0.74027, 0.96601)]
    public void Estimate_OneRow_GivesTheShareAndItsInterval(string options, string share, double low, double high)
    {
        string[] lines = Cli.Run("survey estimate " + options).Lines();
        Assert.Equal(["p=" + share, "low", "high"], [lines[0], lines[1].Split('=')[0], lines[2].Split('=')[0]]);
        Assert.Equal(low, Number(lines[1]), 0.000_01);
        Assert.Equal(high, Number(lines[2]), 0.000_01);
    }

    [Fact]
    public void Estimate_Table_KeepsItsRowsAndNamesWrongOnes()
    {
        string[] lines = Cli.Run("survey estimate --csv -", "id,successes,n,population,confidence\na,45,50,,\nb,0,0,,\nc,51,50,,\nd,45,50,49,\ne,45,50,,95\nf,x,50,,\ng,1\n").LinesWithErrors();
        Assert.Equal("id,successes,n,population,confidence,p,low,high,error", lines[0]);
        Assert.StartsWith("a,45,50,,,0.9,0.78639", lines[1], StringComparison.Ordinal);
        Assert.Equal("b,0,0,,,,0,1,", lines[2]); // nobody answered
        Assert.Equal("c,51,50,,,,,,\"successes: found '51', expected a whole number from 0 to 50.\"", lines[3]);
        Assert.StartsWith("d,45,50,49,,,,,\"population: found '49', expected a whole number from 50", lines[4], StringComparison.Ordinal);
        Assert.Equal("e,45,50,,95,,,,\"confidence: found '95', expected a probability above 0 and up to 0.9999, such as '0.95'.\"", lines[5]);
        Assert.StartsWith("f,x,50,,,,,,\"successes: found 'x', expected a whole number", lines[6], StringComparison.Ordinal);
        Assert.Contains("line 8: found 2 fields, expected 5", lines[7], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--margin 0.05 --confidence 0.95 --p 0.5", "385")]
    [InlineData("--margin 0.05 --confidence 0.95 --p 0.5 --population 8600", "368")]
    [InlineData("--margin 0.05 --confidence 0.95 --p 0.5 --population 10", "10")] // never more than there are
    [InlineData("--margin 0.03 --confidence 0.99 --p 0.9", "664")]
    public void SampleSize_OneRow_IsRoundedUp(string options, string size) => Assert.Equal([size], Cli.Run("survey sample-size " + options).Lines());

    [Fact]
    public void SampleSize_Table_MayLackThePopulation() =>
        Assert.Equal(
            ["margin,confidence,p,n,error", "0.05,0.95,0.5,385,"],
            Cli.Run("survey sample-size --csv -", "margin,confidence,p\n0.05,0.95,0.5\n").Lines());

    [Theory]
    [InlineData("--margin 0 --confidence 0.95 --p 0.5", "margin: found '0', expected a number from 0.000001 to below 1, such as '0.05'.")]
    [InlineData("--margin 0.05 --confidence 0 --p 0.5", "confidence: found '0', expected a probability")]
    [InlineData("--margin 0.05 --confidence 0.95 --p 1.5", "p: found '1.5', expected a share from 0 to 1, such as '0.5'.")]
    [InlineData("--margin 5% --confidence 0.95 --p 0.5", "margin: found '5%', expected a number such as '0.05'.")]
    [InlineData("--margin 0.05 --confidence 0.95 --p 0.5 --population 0", "population: found '0', expected a whole number from 1.")]
    [InlineData("--margin 0.05 --confidence 0.95 --p 0.5 --population 0 --lang vi", "population: thấy '0', cần một số nguyên từ 1.")]
    [InlineData("--margin 2 --confidence 0.95 --p 0.5 --lang vi", "margin: thấy '2', cần một số từ 0.000001 đến dưới 1")]
    public void SampleSize_WrongValue_IsOneLineAndExitCodeOne(string options, string message) => Cli.Run("survey sample-size " + options).FailsWith(1, message);

    [Theory]
    [InlineData("a,b,c\n1,2,3\n2,3,4\n4,4,5\n")]
    [InlineData("1,2,3\n2,3,4\n4,4,5\n")] // without a header
    [InlineData("a,b,c\r\n\"1\",2,3\r\n\r\n2,3,4\r\n4,4,5")] // quotes, an empty line, no line end at the end
    public void Alpha_Table_GivesAlphaAndItsCounts(string table) =>
        Assert.Equal(["alpha=0.972972972973", "n=3", "items=3"], Cli.Run("survey alpha -", table).Lines());

    [Fact]
    public void Alpha_WithGaps_CountsCompleteRespondentsOnly()
    {
        using TemporaryFile file = new("a,b\n1,2\n2,\n3,5\n4,4\n");
        Cli run = Cli.Run("survey alpha " + file.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("n=3\nitems=2\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("mongcai: respondents left out, since they did not score every item: 1\n", run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n")]
    [InlineData("a\n1\n2\n")] // one item
    [InlineData("a,b\n1,1\n1,1\n")] // all alike
    public void Alpha_NotDefined_IsEmptyAndSaysWhy(string table)
    {
        Cli run = Cli.Run("survey alpha -", table);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("alpha=\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("alpha is not defined", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4,5,x\n1,2,3\n", "Line 1: found 'x' in field 3, expected a whole score")] // the first respondent, and no header
    [InlineData("4.5,5,3\n1,2,3\n", "Line 1: found '4.5' in field 1")]
    [InlineData("9999999999,1\n1,2\n", "Line 1: found '9999999999' in field 1")]
    [InlineData("q1,4\n1,2\n", "Line 1: found 'q1' in field 1")]
    [InlineData("-1e400,q2\n1,2\n", "Line 1: found '-1e400' in field 1")]
    [InlineData("a,b\n1,2\n1,x\n", "Line 3: found 'x' in field 2, expected a whole score")]
    [InlineData("a,b\n1,2\n1\n", "Line 3: found 1 fields, expected 2 as in the first line.")]
    [InlineData("a,b\n\"1,2\n", "Line 2: a double quote opens a field that nothing closes.")]
    public void Alpha_WrongLine_IsNamed(string table, string message) => Cli.Run("survey alpha -", table).FailsWith(2, message);

    [Fact]
    public void Alpha_MissingFile_IsNamed() => Cli.Run("survey alpha /nowhere.csv").FailsWith(2, "it does not exist");

    private static double Number(string line) => double.Parse(line.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
}
