using NodaTime;

namespace MongCai.Domain;

/// <summary>The rules of a table of laws that follow one another: each holds from its day until the next begins, and the first before it too.</summary>
internal sealed class DatedRules<T>
{
    private readonly (LocalDate From, T Value)[] rules;

    private DatedRules(IEnumerable<(LocalDate From, T Value)> rules) => this.rules = [.. rules.OrderBy(rule => rule.From)];

    /// <summary>Reads the columns of every law and those of the value.</summary>
    internal static DatedRules<T> Read(TextReader reader, string[] columns, Func<CsvRow, T> read) =>
        new(CsvTable.Read(reader, [.. columns, .. DatedRow.Columns], ["unverified"]).OneAtATime(_ => "").Select(row => (FirstDay(row), read(row))));

    /// <summary>These rules with others over them: one that begins on the same day takes the place of the earlier one.</summary>
    internal DatedRules<T> Adding(DatedRules<T> later) => new([.. rules.ExceptBy(later.rules.Select(rule => rule.From), rule => rule.From), .. later.rules]);

    internal T For(LocalDate day) => rules.LastOrDefault(rule => rule.From <= day, rules[0]).Value;

    private static LocalDate FirstDay(CsvRow row) => row.Basis().Length > 0 && row["until"].Length == 0
        ? row.Date("from")
        : throw row.Wrong("a rule of this table holds until the next begins; leave 'until' empty.");
}
