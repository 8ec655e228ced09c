using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>A room may use the rooms before it and none after it (src/DESIGN.md, "Rooms").</summary>
public partial class LayersTests
{
    private static readonly string[] Rooms =
    [
        "Calendars", "Deadlines", "Agencies", "Procedures", "Dossiers", "Payments", "Surveys", "Lookup", "Officers", "Outreach", "Quality",
        "Forecasts", "Reports",
    ];

    /// <summary>These speak of a dossier by its code and do not know one another.</summary>
    private static readonly string[] Strangers = ["Payments", "Surveys", "Lookup"];

    [Fact]
    public void Folders_OfTheDomain_AreTheRooms() =>
        Assert.Empty(Directory.GetDirectories(Repository.PathTo("src", "MongCai.Domain"))
            .Select(folder => Path.GetFileName(folder))
            .Except([.. Rooms, "Json", "bin", "obj"]));

    [Fact]
    public void Rooms_OfTheOrder_AreFoldersThatTheDesignNames()
    {
        string design = Repository.Read("src", "DESIGN.md");
        Assert.All(Rooms, room => Assert.True(Directory.Exists(Repository.PathTo("src", "MongCai.Domain", room)), room));
        Assert.All(Rooms, room => Assert.Matches($@"(?m)^\| ([A-Za-z]+, )*{room}(, [A-Za-z]+)* \|", design));
    }

    [Theory]
    [InlineData("using MongCai.Domain.Reports;", "Reports")]
    [InlineData("Domain.Reports.Tables.ReportTable table;", "Reports")] // from the parent's namespace
    [InlineData("(Reports.ReportingPeriod period)", "Reports")] // from the neighbouring one
    [InlineData("dossier.Payments.Count", null)] // a member
    [InlineData("Reports = 1", null)] // another thing of that name
    public void RoomName_InAnySpelling_IsFound(string code, string? room) => Assert.Equal(room, UsedIn(code).FirstOrDefault());

    [Fact]
    public void Room_UsesOnly_RoomsBeforeIt() =>
        Assert.DoesNotContain(Uses(), use => Array.IndexOf(Rooms, use.Used) > Array.IndexOf(Rooms, use.Room));

    [Fact]
    public void Strangers_DoNotUse_OneAnother() =>
        Assert.DoesNotContain(Uses(), use => use.Room != use.Used && Strangers.Contains(use.Room) && Strangers.Contains(use.Used));

    private static IEnumerable<(string Room, string Used, string File)> Uses() =>
        from room in Rooms.Prepend("")
        let folder = Repository.PathTo("src", "MongCai.Domain", room)
        where Directory.Exists(folder)
        from file in Directory.GetFiles(folder, "*.cs", room.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
        from used in UsedIn(File.ReadAllText(file))
        select (room, used, Path.GetFileName(file));

    private static IEnumerable<string> UsedIn(string code) =>
        RoomName().Matches(code).Select(match => match.Groups["room"].Value).Where(Rooms.Contains);

    /// <summary>
    /// A name in full, from the parent's namespace (<c>Domain.Reports</c>) or beside it (<c>Reports.Tables</c>); a member after a dot is none.
    /// </summary>
    [GeneratedRegex(@"MongCai\.Domain\.(?<room>[A-Z][A-Za-z]+)|(?<![\w.])Domain\.(?<room>[A-Z][A-Za-z]+)|(?<![\w.])(?<room>[A-Z][a-z]+)\.[A-Z]")]
    private static partial Regex RoomName();
}
