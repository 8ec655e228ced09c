using NodaTime;

namespace MongCai.Domain.Tests.Law;

/// <summary>How an instrument or an article is known.</summary>
internal enum Knowledge
{
    Read,
    Restated,
    Named,
    Memory,
}

/// <summary>An instrument as instruments.csv has it.</summary>
internal sealed record Instrument(string Number, BilingualText Name, BilingualText Subject, Validity Days, Knowledge Knowledge, LocalDate? CheckedOn);

/// <summary>What an article rules, as articles.csv has it; how it is known where that is not as its instrument.</summary>
internal sealed record Ruling(string Number, string Article, BilingualText Rules, Knowledge? Knowledge);

/// <summary>What is said of the law beside the code: written once, by hand, in the tables beside this file.</summary>
internal static class LawData
{
    private const string InstrumentTable = "tests/MongCai.Domain.Tests/Law/instruments.csv";
    private const string ArticleTable = "tests/MongCai.Domain.Tests/Law/articles.csv";

    internal static IReadOnlyList<Instrument> Instruments { get; } =
    [
        .. LawFiles.Rows(InstrumentTable).Select(row => new Instrument(
            row.Text("number"),
            new(row.Text("vietnamese"), row.Text("english")),
            new(row.Text("subject_vietnamese"), row.Text("subject_english")),
            new(row.OptionalDate("from"), row.OptionalDate("until")),
            KnowledgeOf(row)!.Value,
            row.OptionalDate("checked_on"))),
    ];

    internal static IReadOnlyList<Ruling> Rulings { get; } =
    [
        .. LawFiles.Rows(ArticleTable).Select(row => new Ruling(
            row.Text("number"), row["article"], new(row.Text("vietnamese"), row.Text("english")), KnowledgeOf(row))),
    ];

    internal static IEnumerable<string> Numbers { get; } = [.. LawFiles.Rows(InstrumentTable).Select(row => row["number"])];

    private static Knowledge? KnowledgeOf(CsvRow row) => row["certainty"] switch
    {
        "read" => Knowledge.Read,
        "restated" => Knowledge.Restated,
        "named" => Knowledge.Named,
        "memory" => Knowledge.Memory,
        "" when row["article"].Length > 0 || row["vietnamese"].Length > 0 => null,
        var other => throw row.Wrong($"'{other}' is not how an instrument is known; expected read, restated, named or memory."),
    };
}
