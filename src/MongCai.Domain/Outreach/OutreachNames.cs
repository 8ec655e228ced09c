using System.Collections.Frozen;

namespace MongCai.Domain.Outreach;

/// <summary>The codes of measures and the names of measures, kinds of scoring and letters in both languages, as the file outreach-names.csv has them.</summary>
public static class OutreachNames
{
    private const string Measures = "measure";

    private static readonly Lazy<FrozenDictionary<(string Kind, string Name), (string Code, BilingualText Text)>> Embedded =
        EmbeddedTable.Lazily("outreach-names.csv", Read);

    /// <summary>The name of a measure, such as <c>lượt phát hoặc đăng</c>, "broadcasts or postings".</summary>
    public static BilingualText Name(this OutreachMeasure measure) => Embedded.Value[(Measures, measure.ToString())].Text;

    /// <summary>The word of a measure in tables, such as <c>handed-out</c>.</summary>
    public static string Code(this OutreachMeasure measure) => Embedded.Value[(Measures, measure.ToString())].Code;

    /// <summary>Whether a measure is read off a platform, where it grows: the latest reading of a content counts, and not the sum.</summary>
    public static bool IsReading(this OutreachMeasure measure) => measure is >= OutreachMeasure.Reach and <= OutreachMeasure.Followers;

    /// <summary>The name of a kind of scoring, such as <c>có hoặc không</c>, "yes or no".</summary>
    public static BilingualText Name(this ScoringKind kind) => Embedded.Value[("scoring", kind.ToString())].Text;

    /// <summary>The name of the letter on an occasion, such as <c>thư chia buồn</c>, "condolence".</summary>
    public static BilingualText Name(this LetterOccasion occasion) => Embedded.Value[("occasion", occasion.ToString())].Text;

    private static FrozenDictionary<(string Kind, string Name), (string Code, BilingualText Text)> Read(TextReader reader) =>
        CsvTable.Read(reader, ["kind", "name", "code", "vietnamese", "english"], [])
            .ToFrozenDictionary(row => (row["kind"], row["name"]), row => (row["code"], new BilingualText(row["vietnamese"], row["english"])));
}
