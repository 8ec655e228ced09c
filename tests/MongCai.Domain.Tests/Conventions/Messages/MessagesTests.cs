using System.Text;

namespace MongCai.Domain.Tests.Conventions.Messages;

/// <summary>
/// Every sentence by which packages, command line, sandbox and samples say no is in messages.txt, to be read for its tone, its language and its way out.
/// UPDATE_RECORDED=1 writes it anew; read what changed.
/// </summary>
public class MessagesTests
{
    private static readonly string[] Folders = ["src", "samples/MongCai.Cli", "samples/ParquetFiles", "samples/PortalSandbox"];
    private static readonly (string File, string[] Messages)[] Found = [.. All()];

    [Fact]
    public void Messages_AreTheRecordedOnes()
    {
        StringBuilder list = new();
        foreach ((string file, string[] messages) in Found)
        {
            list.Append("\n# ").Append(file).Append('\n').AppendJoin('\n', messages).Append('\n');
        }

        Recorded.Matches(list.ToString()[1..], "tests", "MongCai.Domain.Tests", "Conventions", "Messages", "messages.txt");
    }

    /// <summary>Words by which a message begs, scolds or leaves its reader alone.</summary>
    [Theory]
    [InlineData("please")]
    [InlineData("sorry")]
    [InlineData("oops")]
    [InlineData("illegal")]
    [InlineData("(s)")]
    public void Messages_DoNotSay(string word) =>
        Assert.DoesNotContain(Found.SelectMany(file => file.Messages), message => message.Contains(word, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("throw new FormatException(\"No day.\");", "No day.")]
    [InlineData("throw new FormatException($\"Found {text}; expected \" + \"a day.\");", "Found {text}; expected a day.")]
    [InlineData("Exception wrong = number < 0 ? new ArgumentException($\"{number} is negative.\") : other;", "{number} is negative.")]
    [InlineData("class DayErrors { internal static string None(string day) => $\"{day} is no day.\"; }", "{day} is no day.")]
    [InlineData("class Days { Refusal Refuse() => new(\"Chưa đến ngày.\", \"It is too early.\"); }", "Chưa đến ngày.", "It is too early.")]
    [InlineData("class Days { BilingualText Early => new(\"Chưa đến ngày.\", \"It is too early.\"); }", "Chưa đến ngày.", "It is too early.")] // said in both languages
    [InlineData("class Days { BilingualText Of(int n) => new BilingualText($\"Còn {n} ngày.\", $\"There are {n} days left.\"); }", "Còn {n} ngày.", "There are {n} days left.")]
    [InlineData("class Days { string Name => \"the first day\"; }")]
    public void Of_Code_FindsWhatRefuses(string code, params string[] messages) => Assert.Equal(messages, SourceMessages.Of(code));

    private static IEnumerable<(string File, string[] Messages)> All() =>
        from folder in Folders
        from file in Directory.GetFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let place = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !place.Contains("/obj/", StringComparison.Ordinal) && !place.Contains("/bin/", StringComparison.Ordinal)
        let messages = SourceMessages.Of(File.ReadAllText(file)).ToArray()
        where messages.Length > 0
        select (place, messages);
}
