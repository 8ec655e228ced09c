using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Conventions;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class ProcedureTableTests
{
    private const string Header = "code,name,name_en,levels,channel,case,time,fee,mark\n";

    private static readonly ProcedureCatalogue Sample =
        ProcedureCatalogue.Of(Read(Repository.Read("samples", "OneStopDay", "Data", "catalogue.csv")));

    [Fact]
    public void Read_OfTheSampleCatalogue_GivesSixtyProcedures() => Assert.Equal(60, Sample.Count);

    [Fact]
    public void Read_OfTheSampleCatalogue_GivesEachLineItsMark() =>
        Assert.All(
            Sample.On(new LocalDate(2026, 11, 24)).SelectMany(procedure => procedure.Channels).SelectMany(terms => terms.Terms),
            term => Assert.Contains(term.Mark, new[] { "F", "T", "S", "R", "K" }));

    [Theory]
    [InlineData("dang ky nghia vu quan su lan dau", "1.013133")]
    [InlineData("khai sinh", "1.001193")]
    [InlineData("bien gioi ket hon", "1.000094")]
    [InlineData("ly lich tu phap", "3.000333")]
    public void Search_OfTheSampleCatalogue_FindsThe(string text, string code) =>
        Assert.Equal(code, Sample.Search(new() { Text = text }, new LocalDate(2026, 11, 24), 1)[0].Procedure.Code.ToString());

    [Fact]
    public void Read_OfAProcedureWithTwoTimes_KeepsThemByChannel()
    {
        Procedure procedure = Sample.Find(ProcedureCode.Parse("1.013133"), new LocalDate(2026, 11, 24))!;
        Assert.Equal(TimeUnit.WorkingDay, Assert.Single(procedure.TermsFor(SubmissionChannel.InPerson)).Time.Unit);
        Assert.Equal(TimeUnit.ClockHour, Assert.Single(procedure.TermsFor(SubmissionChannel.Online)).Time.Unit);
    }

    [Fact]
    public void Read_OfAllChannels_GivesEachOfTheThree()
    {
        Procedure procedure = Assert.Single(Read(Header + "1.001193,Đăng ký khai sinh,Birth registration,X+T,all,đúng hạn,5 ngày,Không,F\n1.001193,Đăng ký khai sinh,Birth registration,X+T,online,,1 ngày,,F\n"));
        Assert.Equal("Birth registration", procedure.EnglishName);
        Assert.Equal([AdministrativeLevel.Communal, AdministrativeLevel.Provincial], procedure.Levels);
        Assert.Equal(["InPerson: 5 ngày", "Online: 5 ngày; 1 ngày", "Postal: 5 ngày"], procedure.Channels.Select(terms => terms.ToString()));
        Assert.Equal("đúng hạn", procedure.TermsFor(SubmissionChannel.Postal)[0].Description);
        Assert.Equal(0, procedure.TermsFor(SubmissionChannel.Postal)[0].Fees[0].Amount);
        Assert.Empty(procedure.TermsFor(SubmissionChannel.Online)[1].Fees);
    }

    [Theory]
    [InlineData("1.1,A,,X,all,,,,", "Line 2: '1.1' is not the code of a procedure, such as '1.001193'.")]
    [InlineData("1.001193,A,,Q,all,,,,", "Line 2: 'Q' is not a level: expected B, T, H or X, with plus signs between.")]
    [InlineData("1.001193,A,,X,fax,,,,", "Line 2: 'fax' is not a channel: expected in-person, online, postal or all.")]
    [InlineData("1.001193,A,,X,all,,,,\n1.001193,B,,X,all,,,,", "Line 3: the column 'name' says 'B', but line 2 says 'A' of the same procedure.")]
    public void Read_OfAWrongLine_NamesItAndTheWayOut(string lines, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(Header + lines)).Message);

    private static IReadOnlyList<Procedure> Read(string table)
    {
        using StringReader reader = new(table);
        return ProcedureTable.Read(reader, default);
    }
}
