using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>No text makes a parser of the library throw anything but what it documents.</summary>
public partial class ParserTests : PackageReaderTests<FuzzTargets>
{
    /// <summary>Half way from linear, 4, to quadratic, 16: the collector of garbage must not look like a slow parser.</summary>
    private const double LargestGrowth = 10;

    [Theory]
    [MemberData(nameof(Names))]
    public void Parser_OfAnyText_ThrowsOnlyWhatItDocuments(string name)
    {
        FuzzTarget target = Of(name);
        Assert.True(target.Accepts(target.Seed));
        long accepted = 0;
        long start = Stopwatch.GetTimestamp();
        target.Texts.Sample(
            text =>
            {
                if (target.Accepts(text))
                {
                    Interlocked.Increment(ref accepted);
                }
            },
            iter: Fuzz.Inputs);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        Assert.InRange(accepted, 1, Fuzz.Inputs);
        if (Fuzz.IsLong)
        {
            double growth = Growth.Of(target);
            Fuzz.Report(FormattableString.Invariant($"{name,-42} {Fuzz.Inputs,10} {accepted,10} {time.TotalSeconds,8:0.0} {growth,7:0.0}"));
            Assert.InRange(growth, 0, LargestGrowth);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parser_OfAnEndlessText_SaysLittle(string name)
    {
        FuzzTarget target = Of(name);
        foreach (Func<int, string> text in target.EndlessTexts())
        {
            target.Accepts(text(4_000)); // the target looks at the message
        }
    }

    /// <summary>The tests beside each package hold that its corpora are of targets; here, that each is of some package.</summary>
    [Fact]
    public void Corpus_IsOfTypes() =>
        Assert.All(Corpus.Targets, target => Assert.NotEmpty(Directory.EnumerateFiles(Repository.PathTo("src"), Corpus.TypeOf(target) + ".cs", SearchOption.AllDirectories)));

    /// <summary>A new parser needs a target.</summary>
    [Fact]
    public void Parsers_OfTheDomain_AreAllFuzzed() =>
        Assert.Equal(
            typeof(LegalCitation).Assembly.GetExportedTypes().SelectMany(Parsers).Distinct().Order(StringComparer.Ordinal),
            FuzzTargets.All.SelectMany(target => target.Methods).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Parsers(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where ParserName().IsMatch(method.Name) && method.GetParameters() is [{ ParameterType: var first }, ..] && IsText(first)
        select $"{type.Name}.{method.Name}";

    private static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(ReadOnlySpan<char>) || type == typeof(TextReader) || type == typeof(Stream) || type == typeof(JsonElement)
        || typeof(IEnumerable<KeyValuePair<string, string>>).IsAssignableFrom(type);

    [GeneratedRegex("^(Try)?(Parse|Read|Load|Decode|Find)|^From(Text|Json)|^Judge|^Count")]
    private static partial Regex ParserName();
}
