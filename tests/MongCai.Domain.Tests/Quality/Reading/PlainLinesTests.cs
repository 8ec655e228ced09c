using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

/// <summary>Lines of JSON in the form of most files are read by a shorter way: it takes what the long way takes, and refuses what that refuses.</summary>
/// <remarks>A tab before the object changes nothing of what it says, and makes the line one for the long way.</remarks>
public partial class PlainLinesTests
{
    private const string Rest = "\"code\":\"000.00.01.H49-240301-0001\",\"receivedOn\":\"2024-03-01\"";

    private static readonly Gen<string> Name = OneOf(
        "code", "receivedOn", "endedOn", "dueAmount", "paidAmount", "paymentMethod", "channel", "satisfied", "note", "other", "c\\u006fde", "received_on", "móng", "", "a\\\"b");

    private static readonly Gen<string> Value = OneOf(
        "\"000.00.01.H49-240301-0002\"", "\"2024-03-05\"", "\"2024-02-05\"", "\"online\"", "\"bank-transfer\"", "true", "false", "null", "0", "50000", "007", "-1", "1.5", "1e3", "1 2",
        "\"\"", "\"Móng Cái\"", "\"a\\\"b\"", "\"a\u0001b\"", "\"open", "[]", "[1]", "{\"a\":1,\"a\":2}", "{}", "nul", "truex", "Null", "", "\uD800");

    private static readonly Gen<string> Member = Gen.Select(OneOf("", " ", "  "), Gen.Bool, Name, OneOf(":", ": ", " :", "", "=", "::"), Value, (blank, isNamed, name, colon, value) =>
        isNamed ? $"{blank}\"{name}\"{colon}{value}" : $"{blank}{name}{colon}{value}");

    private static readonly Gen<string> Line = Gen.Select(
        OneOf("{", "{ ", "", " {", "[", "\uFEFF{"), OneOf(Rest + ",", "", Rest + ", "), Member.Array[0, 4], OneOf(",", ", ", " ,", ",,"), OneOf("}", " }", "}}", "", "} x", ",}", "}\r"),
        (begin, first, members, comma, end) => begin + first + string.Join(comma, members) + end);

    [Fact]
    public void ReadNdjson_OfALineOfTheUsualForm_IsAsThatOfAnyForm() =>
        Line.Where(line => line.Trim().Length > 0).Sample(line => Outcome(line) == Outcome(OtherForm(line)), iter: 20_000);

    [Fact]
    public void ReadNdjson_OfALineOfTheUsualForm_IsAsThatOfAnyForm_BehindALineOfOtherOrder() =>
        Gen.Select(Line, Line).Where(lines => lines.Item1.Trim().Length > 0 && lines.Item2.Trim().Length > 0)
            .Sample((before, line) => Outcome(before + "\n" + line) == Outcome(OtherForm(before) + "\n" + OtherForm(line)), iter: 20_000);

    [Theory]
    [InlineData("{:1," + Rest + "}")] // the first one
    [InlineData("{" + Rest + ",:1}")] // the last one, where no object had one before
    [InlineData("{" + Rest + ",x:1}")]
    public void ReadNdjson_OfAMemberWithoutAName_IsRefused(string line) =>
        Assert.StartsWith("Line 1: it is not a JSON object", Outcome(line), StringComparison.Ordinal);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    private static string OtherForm(string line) => line.StartsWith('\uFEFF') ? "\uFEFF\t" + line[1..] : "\t" + line;

    private static string Outcome(string text)
    {
        try
        {
            return string.Join('\n', DossierRows.ReadNdjson(new MemoryStream(Encoding.UTF8.GetBytes(text))).Select(facts => $"{facts} {facts.Segment} {facts.GetHashCode()}"));
        }
        catch (FormatException refused)
        {
            return Place().Replace(refused.Message, "from byte");
        }
    }

    /// <summary>The tab moves every place by one.</summary>
    [GeneratedRegex("from byte [0-9]+")]
    private static partial Regex Place();
}
