using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Tests.Agencies;

public class AgencyRegisterTests
{
    /// <summary>Generated codes: those of the centre were not found in a public source.</summary>
    private const string Table =
        """
        code,valid_from,valid_until,name,level,unit,predecessors,source
        000.00.91.H49,,2025-06-30,City centre,district,194,,generated
        001.00.91.H49,,2025-06-30,Ward one-stop,communal,06718,,generated
        000.00.92.H49,,2025-06-30,Office that ended,district,194,,generated
        H49.91,2025-07-01,2026-03-31,Commune centre 1,communal,06712,000.00.91.H49 001.00.91.H49,generated
        H49.92,2025-07-01,,Commune centre 2,communal,06709,000.00.91.H49,generated
        H49.93,2026-04-01,,Commune centre 1 under a new code,communal,06712,H49.91,generated
        G09.20,,,Ministry,central,,,generated
        """;

    private static readonly AgencyRegister Register = Read(Table);

    private static readonly LocalDate Received = new(2025, 6, 20);

    [Theory]
    [InlineData("G09.20", "2026-11-24", "G09.20 Ministry")] // no change
    [InlineData("000.00.91.H49", "2025-06-30", "000.00.91.H49 City centre")] // its last day
    [InlineData("001.00.91.H49", "2025-07-01", "H49.91 Commune centre 1")] // the successor finishes the dossier
    [InlineData("001.00.91.H49", "2026-11-24", "H49.93 Commune centre 1 under a new code")] // and its successor
    [InlineData("000.00.91.H49", "2025-07-01", "one of H49.91 Commune centre 1; H49.92 Commune centre 2")] // divided work
    [InlineData("000.00.92.H49", "2025-07-01", "The register names no successor of '000.00.92.H49 Office that ended (until 2025-06-30)' for 2025-07-01. Add a line that has it as its predecessor.")]
    [InlineData("H49.92", "2025-07-01", "The register has no agency 'H49.92' on 2025-06-20. Add a line for it.")] // not yet on the day of receipt
    public void ResponsibleOn_FollowsTheLinks(string receivedBy, string day, string expected) =>
        Assert.Equal(expected, Register.ResponsibleOn(Day(day), AgencyCode.Parse(receivedBy), Received).ToString());

    [Fact]
    public void ResponsibleOn_GivesOneOfThreeAnswers()
    {
        Assert.IsType<Responsibility.Held>(Register.ResponsibleOn(Received, AgencyCode.Parse("G09.20"), Received));
        Assert.IsType<Responsibility.Divided>(Register.ResponsibleOn(Day("2025-08-01"), AgencyCode.Parse("000.00.91.H49"), Received));
        Assert.IsType<Responsibility.Unknown>(Register.ResponsibleOn(Received, AgencyCode.Parse("A00"), Received));
    }

    [Fact]
    public void ResponsibleOn_ADayBeforeReceipt_IsTheCallersError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Register.ResponsibleOn(Received.PlusDays(-1), AgencyCode.Parse("G09.20"), Received));

    [Theory]
    [InlineData("2025-06-30", "000.00.91.H49, 000.00.92.H49, 001.00.91.H49, G09.20")] // the last day of three of them
    [InlineData("2025-07-01", "G09.20, H49.91, H49.92")]
    [InlineData("2026-04-01", "G09.20, H49.92, H49.93")]
    public void On_ADay_GivesThoseThatExist(string day, string expected) =>
        Assert.Equal(expected, string.Join(", ", Register.On(Day(day)).Select(agency => agency.Code.ToString()).Order(StringComparer.Ordinal)));

    [Fact]
    public void Find_GivesTheAgencyOfTheDay()
    {
        Agency agency = Register.Find(AgencyCode.Parse("h49.91"), Day("2025-07-01"))!;
        Assert.Equal("H49.91 Commune centre 1 (from 2025-07-01 until 2026-03-31)", agency.ToString());
        Assert.Equal(AdministrativeLevel.Communal, agency.Level);
        Assert.Equal(AdministrativeUnitCode.Parse("06712"), agency.Unit);
        Assert.Equal([AgencyCode.Parse("000.00.91.H49"), AgencyCode.Parse("001.00.91.H49")], agency.Predecessors);
        Assert.Equal("generated", agency.Source);
        Assert.Null(Register.Find(AgencyCode.Parse("H49.91"), Day("2026-04-01")));
        Assert.Equal([agency], Register.Versions(agency.Code));
    }

    [Theory]
    [InlineData("H49,,,A,,22,,s", "Line 2: '' is not a level: expected central, provincial, district or communal.")]
    [InlineData("H4,,,A,provincial,22,,s", "Line 2: 'H4' is not the code of an agency: expected a form such as '000.00.00.H49' or 'H49.22'.")]
    public void Read_OfAWrongLine_NamesItAndTheWayOut(string line, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(Table.Split('\n')[0] + "\n" + line)).Message);

    private static AgencyRegister Read(string table)
    {
        using StringReader reader = new(table);
        return AgencyRegister.Read(reader);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
