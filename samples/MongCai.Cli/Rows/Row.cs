using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>The inputs of a command in the order of its columns, read from text.</summary>
internal sealed class Row
{
    private readonly IFields fields;
    private readonly Column[] columns;
    private readonly int[] indexes;

    private Row(IFields fields, Column[] columns, int[] indexes)
    {
        this.fields = fields;
        this.columns = columns;
        this.indexes = indexes;
    }

    /// <summary>Finds the columns of a command by name, in any order.</summary>
    /// <exception cref="UsageException">A required column is missing, or a column stands twice.</exception>
    internal static Row Of(Column[] columns, IFields fields) => new(fields, columns, [.. columns.Select(column => Find(column, fields))]);

    /// <summary>The text of a column; empty where the table lacks it.</summary>
    internal ReadOnlySpan<char> this[int column] => indexes[column] < 0 ? [] : fields[indexes[column]];

    internal bool IsEmpty(int column) => this[column].IsEmpty;

    /// <exception cref="FormatException">The text is no date.</exception>
    internal LocalDate Date(int column) =>
        FieldText.TryDate(this[column], out LocalDate date) ? date : throw WrongDay(column, "a date such as '2026-08-17'");

    /// <exception cref="FormatException">The text is no moment.</exception>
    internal LocalDateTime Moment(int column) =>
        FieldText.TryMoment(this[column], out LocalDateTime moment) ? moment : throw WrongDay(column, "a moment such as '2026-08-17T09:30'");

    /// <summary>A moment, or a date for its first moment, 00:00.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    internal LocalDateTime MomentOrDate(int column) =>
        FieldText.TryMomentOrDate(this[column], out LocalDateTime moment)
            ? moment
            : throw WrongDay(column, "a moment such as '2026-08-17T09:30' or a date such as '2026-08-17'");

    /// <exception cref="FormatException">The text is no whole number from <see cref="int.MinValue"/> to <see cref="int.MaxValue"/>.</exception>
    internal int Whole(int column) =>
        FieldText.TryWhole(this[column], out int number) ? number : throw Wrong(column, "a whole number from -2147483648 to 2147483647, such as '5'");

    /// <exception cref="FormatException">The text is no number in digits with at most one decimal point.</exception>
    internal double Number(int column) => (double)Decimal(column);

    /// <exception cref="FormatException">The text is no number in digits with at most one decimal point.</exception>
    internal decimal Decimal(int column) =>
        FieldText.TryNumber(this[column], out decimal number) ? number : throw Wrong(column, "a number such as '0.05'");

    /// <exception cref="FormatException">The text is no amount of whole đồng.</exception>
    internal Vnd Amount(int column) =>
        Vnd.TryParse(this[column].ToString(), out Vnd amount) ? amount : throw Wrong(column, "whole đồng, such as '1200000' or '1.200.000'");

    /// <exception cref="FormatException">The text is not 0, 1, true, false or empty.</exception>
    internal bool Flag(int column) => this[column] switch
    {
        "" or "0" or "false" => false,
        "1" or "true" => true,
        _ => throw Wrong(column, "'0' or '1'"),
    };

    /// <summary>Stretches <c>stop/resume</c> of dates, with semicolons between them.</summary>
    /// <exception cref="FormatException">The text is of another form.</exception>
    internal List<(LocalDate Stop, LocalDate Resume)> DatePauses(int column) =>
        FieldText.Pauses<LocalDate>(this[column], FieldText.TryDate) ?? throw Wrong(column, "stop/resume;… in dates, such as '2026-08-18/2026-08-20'");

    /// <summary>Stretches <c>stop/resume</c> of moments, with semicolons between them.</summary>
    /// <exception cref="FormatException">The text is of another form.</exception>
    internal List<(LocalDateTime Stop, LocalDateTime Resume)> MomentPauses(int column) =>
        FieldText.Pauses<LocalDateTime>(this[column], FieldText.TryMomentOrDate)
            ?? throw Wrong(column, "stop/resume;… in moments, such as '2026-08-18T09:00/2026-08-20T07:30'");

    internal FormatException Wrong(int column, string expected) =>
        new($"{columns[column].Name}: found {FieldText.Quoted(this[column])}, expected {expected}.");

    private FormatException WrongDay(int column, string expected) => new(Wrong(column, expected).Message + DayHint.Of(this[column].ToString()));

    private static int Find(Column column, IFields fields)
    {
        int[] found = [.. Enumerable.Range(0, fields.Count).Where(index => fields.Name(index) == column.Name)];
        return found.Length switch
        {
            0 when column.IsOptional => -1,
            0 => throw new UsageException($"The column '{column.Name}' is missing; found {Names(fields)}."),
            1 => found[0],
            _ => throw new UsageException($"The column '{column.Name}' stands in the header {Invariant($"{found.Length}")} times; expected it once."),
        };
    }

    private static string Names(IFields fields) => FieldText.Quoted(string.Join(',', Enumerable.Range(0, fields.Count).Select(fields.Name)));
}
