using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Dossiers;

namespace MongCai.Domain.Tests.Json;

/// <summary>
/// A member that stands in an object twice is refused, at every depth and by every reader: whoever takes the first would read another text than who
/// takes the last.
/// </summary>
public class DoubledMemberTests
{
    [Fact] // E10: two "entries" verified as a whole trail
    public void AuditTrail_WithADoubledMember_IsRefused() =>
        Assert.All(DoubledMembers.Of(DossierJson.Write(AuditTrail.Of(SampleEvents.All))), text => Assert.Throws<FormatException>(() => DossierJson.Read(text)));

    [Fact]
    public void Event_WithADoubledMember_IsRefused() =>
        Assert.All(
            SampleEvents.All.SelectMany(step => DoubledMembers.Of(JsonSerializer.Serialize(step, DossierJson.Options.GetTypeInfo(typeof(DossierEvent))))),
            text => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(text, DossierJson.Options.GetTypeInfo(typeof(DossierEvent)))));

    [Fact]
    public void Tally_WithADoubledMember_IsRefused() =>
        Assert.All(DoubledMembers.Of(Tally().ToJson()), text => Assert.Throws<FormatException>(() => DossierTally.FromJson(text)));

    [Fact]
    public void NationalProcedure_WithADoubledMember_IsRefused()
    {
        const string Record = """{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh","CACHTHUCTHUCHIEN":[{"KENH":"1","THOIGIAN":[{"PHI":"a"}]}]}""";
        Assert.All(DoubledMembers.Of(Record), text => Assert.Null(ProcedureImport.Read(text, default).Procedure));
    }

    [Theory]
    [InlineData("""{"a":{"b":[{"c":1,"c":2}]}}""")] // deep inside
    [InlineData("""{"a":1,"\u0061":2}""")] // the same name, spelled otherwise
    public void Parse_OfADoubledMember_IsRefused(string text) => Assert.Throws<JsonException>(() => StrictJson.Parse(text));

    private static DossierTally Tally()
    {
        DossierTally tally = DossierTally.Empty();
        tally.Add(new DossierFacts(DossierCode.Parse("000.00.01.H49-260826-0001"), Segment.Whole with { OverdueCause = "a" }, new(2026, 8, 26), new(2026, 8, 30), null));
        return tally;
    }
}
