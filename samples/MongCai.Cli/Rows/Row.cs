using MongCai.Domain;
using NodaTime;

namespace MongCai.Cli.Rows;

/// <summary>The inputs of a command in the order of its columns, read from text.</summary>
internal sealed class Row
{
    private readonly IFields fields;
    private readonly Column[] columns;
    private readonly int[] indexes;

    private readonly Language language;

    private Row(IFields fields, Column[] columns, int[] indexes, Language language)
    {
        this.language = language;
        this.fields = fields;
        this.columns = columns;
        this.indexes = indexes;
    }

    /// <summary>Finds the columns of a command by name, in any order.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="fields">The texts.</param>
    /// <param name="language">The language in which a wrong text is spoken of: that of the reader for one row, English in tables, which are data.</param>
    /// <exception cref="UsageException">A required column is missing, or a column stands twice.</exception>
    internal static Row Of(Column[] columns, IFields fields, Language language = Language.English) =>
        new(fields, columns, [.. columns.Select(column => Find(column, fields))], language);

    /// <summary>The text of a column; empty where the table lacks it.</summary>
    internal ReadOnlySpan<char> this[int column] => indexes[column] < 0 ? [] : fields[indexes[column]];

    internal bool IsEmpty(int column) => this[column].IsEmpty;

    /// <exception cref="FormatException">The text is no date.</exception>
    internal LocalDate Date(int column) =>
        FieldText.TryDate(this[column], out LocalDate date) ? date : throw Wrong(column, ExpectedForm.Date);

    /// <exception cref="FormatException">The text is no moment.</exception>
    internal LocalDateTime Moment(int column) =>
        FieldText.TryMoment(this[column], out LocalDateTime moment) ? moment : throw Wrong(column, ExpectedForm.Moment);

    /// <summary>A moment of receipt, or a date for its first moment, 00:00.</summary>
    /// <remarks>The day of receipt is not counted, and 24:00 ends one day and begins the next.</remarks>
    /// <exception cref="FormatException">The text is neither, or it is 24:00.</exception>
    internal LocalDateTime Receipt(int column)
    {
        LocalDateTime moment = MomentOrDate(column);
        return FieldText.IsEndOfDay(this[column]) ? throw Wrong(column, ExpectedForm.OfOneDay(moment.Date)) : moment;
    }

    /// <summary>A moment, or a date for its first moment, 00:00.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    internal LocalDateTime MomentOrDate(int column) =>
        FieldText.TryMomentOrDate(this[column], out LocalDateTime moment)
            ? moment
            : throw Wrong(column, ExpectedForm.MomentOrDate);

    /// <exception cref="FormatException">The text is no whole number from <see cref="int.MinValue"/> to <see cref="int.MaxValue"/>.</exception>
    internal int Whole(int column) =>
        FieldText.TryWhole(this[column], out int number) ? number : throw Wrong(column, ExpectedForm.Whole);

    /// <exception cref="FormatException">The text is no number in digits with at most one decimal point.</exception>
    internal double Number(int column) => (double)Decimal(column);

    /// <exception cref="FormatException">The text is no number in digits with at most one decimal point.</exception>
    internal decimal Decimal(int column) =>
        FieldText.TryNumber(this[column], out decimal number) ? number : throw Wrong(column, ExpectedForm.Number);

    /// <exception cref="FormatException">The text is no amount of whole đồng.</exception>
    internal Vnd Amount(int column) =>
        Vnd.TryParse(this[column].ToString(), out Vnd amount) ? amount : throw Wrong(column, ExpectedForm.Amount);

    /// <exception cref="FormatException">The text is not 0, 1, true, false or empty.</exception>
    internal bool Flag(int column) => this[column] switch
    {
        "" or "0" or "false" => false,
        "1" or "true" => true,
        _ => throw Wrong(column, ExpectedForm.Flag),
    };

    /// <summary>Stretches <c>stop/resume</c> of dates, with semicolons between them.</summary>
    /// <exception cref="FormatException">The text is of another form.</exception>
    internal List<(LocalDate Stop, LocalDate Resume)> DatePauses(int column) =>
        FieldText.Pauses<LocalDate>(this[column], FieldText.TryDate) ?? throw Wrong(column, ExpectedForm.DatePauses);

    /// <summary>Stretches <c>stop/resume</c> of moments, with semicolons between them.</summary>
    /// <exception cref="FormatException">The text is of another form.</exception>
    internal List<(LocalDateTime Stop, LocalDateTime Resume)> MomentPauses(int column) =>
        FieldText.Pauses<LocalDateTime>(this[column], FieldText.TryMomentOrDate)
            ?? throw Wrong(column, ExpectedForm.MomentPauses);

    /// <summary>Reads a whole number from one bound to the other.</summary>
    internal int Whole(int column, int least, int most = int.MaxValue) => Whole(column) is var number && number >= least && number <= most
        ? number
        : throw Wrong(column, most == int.MaxValue ? ExpectedForm.WholeFrom(least) : ExpectedForm.WholeBetween(least, most));

    internal FormatException Wrong(int column, BilingualText expected) => new(ExpectedForm.Wrong(columns[column].Name, this[column], expected).In(language));

    /// <summary>A row that has no answer, and why, in the language of errors.</summary>
    internal FormatException Wrong(BilingualText why) => new(why.In(language));

    private static int Find(Column column, IFields fields)
    {
        int[] found = [.. Enumerable.Range(0, fields.Count).Where(index => fields.Name(index) == column.Name)];
        return found.Length switch
        {
            0 when column.IsOptional => -1,
            0 => throw new UsageException(new BilingualText(
                $"Thiếu cột '{column.Name}'; thấy {Names(fields)}.", $"The column '{column.Name}' is missing; found {Names(fields)}.")),
            1 => found[0],
            _ => throw new UsageException(new BilingualText(
                Invariant($"Cột '{column.Name}' có {found.Length} lần trong dòng đầu; cần đúng một lần."),
                Invariant($"The column '{column.Name}' stands in the header {found.Length} times; expected it once."))),
        };
    }

    private static string Names(IFields fields) => FieldText.Quoted(string.Join(',', Enumerable.Range(0, fields.Count).Select(fields.Name)));
}
