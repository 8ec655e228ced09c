using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>A room may use the rooms before it and none after it (src/DESIGN.md, "Rooms").</summary>
public partial class LayersTests
{
    private static readonly string[] Rooms =
    [
        "Calendars", "Deadlines", "Agencies", "Procedures", "Dossiers", "Payments", "Surveys", "Lookup", "Officers",
        "Outreach", "Quality", "Reports",
    ];

    /// <summary>These speak of a dossier by its code and do not know one another.</summary>
    private static readonly string[] Strangers = ["Payments", "Surveys", "Lookup", "Officers", "Outreach"];

    [Fact]
    public void Folders_OfTheDomain_AreTheRooms() =>
        Assert.Empty(Directory.GetDirectories(Repository.PathTo("src", "MongCai.Domain"))
            .Select(folder => Path.GetFileName(folder))
            .Except([.. Rooms, "Json", "bin", "obj"]));

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
        from Match match in RoomName().Matches(File.ReadAllText(file))
        select (room, match.Groups["room"].Value, Path.GetFileName(file));

    [GeneratedRegex(@"MongCai\.Domain\.(?<room>[A-Z][A-Za-z]+)")]
    private static partial Regex RoomName();
}
