using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Officers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

/// <summary>What is stated of procedures is found for a code by the same nearest one, whether it is a text, a promise, a measure or an authority.</summary>
public class NearestProcedureTests
{
    private static readonly LocalDate Day = new(2026, 8, 26);

    [Theory]
    [InlineData("1.001193", "1.001193")] // itself
    [InlineData("1.001193.H49", "1.001193.H49")]
    [InlineData("1.001193.000.00.00.H49", "1.001193.H49")] // the agency spelled in full
    [InlineData("1.001193.H49.01", "1.001193.H49")] // a service of the local version
    [InlineData("1.001193.000.00.00.H49.01", "1.001193.H49")]
    [InlineData("1.001193.01", "1.001193")] // a service of the national one
    [InlineData("1.001193.H55", "1.001193")] // a province without a version of its own
    [InlineData("1.001193.H55.02", "1.001193")]
    [InlineData("2.000815.H49", "2.000815.000.00.00.H49")] // the other way round
    [InlineData("2.000815.H49.03", "2.000815.000.00.00.H49")]
    [InlineData("2.000815", null)] // a local version says nothing of the nation
    public void WhatIsStated_IsOfTheNearest(string asked, string? found)
    {
        string[] stated = ["1.001193", "1.001193.H49", "2.000815.000.00.00.H49"];
        ProcedureCode code = ProcedureCode.Parse(asked);
        Assert.Equal(found, InACatalogue(stated, code));
        Assert.Equal(found, InMinutes(stated, code));
        Assert.Equal(found, InCommitments(stated, code));
        Assert.Equal(found is not null, Array.Exists(stated, one => Authority(one).Covers(OfficerAct.Settle, code, Day)));
    }

    [Fact]
    public void OneCode_IsFoundByItsOwn_BeforeAnyWider() =>
        Assert.Equal("1.001193.H49.01", InACatalogue(["1.001193", "1.001193.H49", "1.001193.H49.01"], ProcedureCode.Parse("1.001193.H49.01")));

    private static string? InACatalogue(string[] stated, ProcedureCode code) =>
        ProcedureCatalogue.Of(stated.Select(one => new Procedure { Code = ProcedureCode.Parse(one), Name = one })).Find(code, Day)?.Name;

    private static string? InMinutes(string[] stated, ProcedureCode code)
    {
        using StringReader table = new("procedure,minutes,source\n" + string.Concat(stated.Select((one, place) => FormattableString.Invariant($"{one},{place + 1},generated\n"))));
        return ProcedureMinutes.Read(table).MinutesOf(code) is { } minutes ? stated[(int)minutes - 1] : null;
    }

    private static string? InCommitments(string[] stated, ProcedureCode code) => Commitments.Of(stated.Select(one => CommittedTime.Of(
        ProcedureCode.Parse(one), AgencyCode.Parse("H49"), ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(10), default)))
        .Find(code, AgencyCode.Parse("H49.22"), Day)?.Procedure.ToString();

    private static OfficerAuthority Authority(string procedure) => new(OfficerAct.Settle, [ProcedureCode.Parse(procedure)], "1/QĐ", default);
}
