using System.Text;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

/// <summary>Texts that are no ledger of facts, or not quite one: each is refused with what was found, from a text and from a stream. Sentences of the runtime are held by how they begin.</summary>
public class WrongLedgersTests
{
    [Theory]
    [InlineData("", "The input does not contain any JSON tokens.")] // no JSON
    [InlineData("null", "the text is null.")] // no object
    [InlineData("""{"version":2,"dimensions":"None","cutOff":{},"dossiers":[]}""", "it is of version 2; this library reads version 1.")] // a later version
    [InlineData("""{"version":2,"shelves":[]}""", "it is of version 2; this library reads version 1.")] // one that holds else
    [InlineData("""{"version":1,"cutOff":{},"dossiers":[]}""", "it lacks 'dimensions'.")] // no dimensions
    [InlineData("""{"version":1,"dimensions":"None","dossiers":[]}""", "it lacks 'cutOff'.")] // no day on which months end
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{"day":31},"dossiers":[]}""", "The members are not those of a CutOff: day ('31') must be less than or equal to '28'.")] // a day that not every month has
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{}}""", "it lacks 'dossiers'.")] // no dossiers
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{},"dossiers":[],"more":1}""", "'more' is unknown.")] // a member that would be lost
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{},"dossiers":[],"dossiers":[]}""", "Duplicate property 'dossiers' encountered")] // a member twice
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{},"dossiers":[null]}""", "a dossier is null.")]
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{},"dossiers":[{"version":1}]}""", "A dossier has either its facts or the code of one that was removed.")] // neither
    [InlineData(
        """{"version":1,"dimensions":"None","cutOff":{},"dossiers":[{"version":1,"removed":"000.00.01.H49-240102-0001","facts":{"code":"000.00.01.H49-240102-0001","segment":{},"receivedOn":"2024-01-02","countsAsOverdue":false,"reusesData":false,"usesResultStore":false,"usesPopulationData":false,"usesCertifiedCopy":false,"hasComplaint":false,"hasObligation":false,"isPaidOnline":false,"amountPaid":0}}]}""",
        "A dossier has either its facts or the code of one that was removed.")] // both
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{},"dossiers":[{"removed":"000.00.01.H49-240103-0001"}]}""", "'dossiers[0]' lacks 'version'.")] // no version
    [InlineData("""{"version":1,"dimensions":"None","cutOff":{},"dossiers":[{"version":0,"removed":"000.00.01.H49-240103-0001"}]}""", "version ('0') must be greater than or equal to '1'.")] // a version below 1
    [InlineData(
        """{"version":1,"dimensions":"None","cutOff":{},"dossiers":[{"version":1,"removed":"000.00.01.H49-240103-0001"},{"version":2,"removed":"000.00.01.H49-240103-0001"}]}""",
        "The dossier '000.00.01.H49-240103-0001' stands in it twice.")]
    [InlineData(
        """{"version":1,"dimensions":"None","cutOff":{},"dossiers":[{"version":1,"removed":"000.00.01.H49-240103-0001"},{"version":2,"removed":"000.00.01.H49-20240103-0000001"}]}""",
        "The dossier '000.00.01.H49-20240103-0000001' stands in it twice.")] // in another spelling
    public void FromJson_OfOtherTexts_SaysWhatIsWrong(string json, string message)
    {
        string expected = $"The text is not a ledger of facts: {message}";
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => FactLedger.FromJson(json)).Message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => FactLedger.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)))).Message, StringComparison.Ordinal);
    }
}
