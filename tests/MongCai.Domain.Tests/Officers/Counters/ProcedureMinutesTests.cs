using MongCai.Domain.Officers;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Officers.Counters;

public class ProcedureMinutesTests
{
    private const string Header = "procedure,minutes,source\n";

    private static readonly ProcedureMinutes Minutes = Read("1.001193,15,generated\n1.001193.H49,12.5,generated\n2.000815,6,generated\n");

    [Theory]
    [InlineData("1.001193", 15)]
    [InlineData("1.001193.H49", 12.5)] // the province measured its own
    [InlineData("1.001193.H55", 15)] // and another did not
    public void MinutesOf_AProcedure_AreTheNearestMeasured(string procedure, double minutes) =>
        Assert.Equal((decimal)minutes, Minutes.MinutesOf(ProcedureCode.Parse(procedure)));

    [Fact]
    public void WorkOf_Dossiers_CountsTheUnmeasuredApart()
    {
        Workload work = Minutes.WorkOf(
            [new(ProcedureCode.Parse("1.001193"), 10), new(ProcedureCode.Parse("2.000815"), 20), new(ProcedureCode.Parse("1.000000"), 3)]);
        Assert.Equal(new Workload(270, 30, 3), work);
        Assert.Equal("270 minutes of 30 dossiers, 3 not measured", work.ToString());
        Assert.Equal(0.75m, work.PartOf(7.5m, 0.2m)); // of 360 minutes
        Assert.Equal(new Workload(540, 60, 6), work + work);
    }

    [Fact]
    public void WorkOf_FewerDossiersThanNone_IsAWrongCall() => Assert.All(
        ["1.001193", "1.000000"], // measured, and not
        code => Assert.Throws<ArgumentOutOfRangeException>("dossiers", () => Read("1.001193,15,s\n").WorkOf([new(ProcedureCode.Parse(code), -1)])));

    [Fact]
    public void PartOf_HoursThatAreNone_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Workload).PartOf(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Workload).PartOf(8, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Workload).PartOf(8, -0.1m));
    }

    [Theory]
    [InlineData("x,5,s\n", "Line 2: 'x' is not the code of a procedure; expected one such as '1.001193'.")]
    [InlineData("1.001193,,s\n", "Line 2: the column 'minutes' is empty; expected a number from 0.")]
    [InlineData("1.001193,1441,s\n", "Line 2: found 1441 in the column 'minutes'; expected 0 to 1440.")]
    [InlineData("1.001193,5,\n", "Line 2: the column 'source' is empty; expected a text.")]
    [InlineData("1.001193,5,s\n1.001193,6,s\n", "Line 3: the procedure '1.001193' stands on an earlier line too. Leave one of the two out.")]
    public void Read_OfAWrongLine_NamesIt(string lines, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Read(lines)).Message);

    private static ProcedureMinutes Read(string lines) => ProcedureMinutes.Read(new StringReader(Header + lines));
}
