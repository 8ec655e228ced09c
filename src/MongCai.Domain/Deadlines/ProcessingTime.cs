using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Deadlines;

/// <summary>A processing time (<i>thời hạn giải quyết</i>) as a procedure states it: an amount, its unit, and the text verbatim.</summary>
/// <remarks>
/// <para>The default value states nothing: its unit is <see cref="TimeUnit.Unparsed"/> and its text is empty.</para>
/// <para>Two values are equal only if their texts are: "5 ngày làm việc" and "05 Ngày làm việc" differ, though they set the same time.</para>
/// </remarks>
/// <example>
/// <code>
/// ProcessingTime time = ProcessingTime.Parse("5 ngày làm việc");
/// Console.WriteLine($"{time.Amount} {time.Unit}; {ProcessingTime.TryParse("sớm nhất có thể", out _)}");
/// // 5 WorkingDay; False
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<ProcessingTime>))]
[TypeConverter(typeof(ParsableTypeConverter<ProcessingTime>))]
public readonly record struct ProcessingTime : IParsable<ProcessingTime>
{
    private readonly string? text;

    private ProcessingTime(decimal? minimum, decimal? amount, TimeUnit unit, string text)
    {
        Minimum = minimum;
        Amount = amount;
        Unit = unit;
        this.text = text.Length == 0 ? null : text;
    }

    /// <summary>The time of procedures that are settled on the day of receipt.</summary>
    public static ProcessingTime SameDay { get; } = new(null, null, TimeUnit.SameDay, "Trong ngày");

    /// <summary>The time of procedures that set none.</summary>
    public static ProcessingTime NotSet { get; } = new(null, null, TimeUnit.NotSet, "Không quy định");

    /// <summary>The lower end of a range such as "10-25 ngày"; null where the text gives no range. It never sets a due date.</summary>
    public decimal? Minimum { get; }

    /// <summary>The limit, counted in <see cref="Unit"/>: of a range, its upper end. Null where the unit counts nothing.</summary>
    public decimal? Amount { get; }

    /// <summary>What <see cref="Amount"/> counts.</summary>
    public TimeUnit Unit { get; }

    /// <summary>The text as the source states it, to the letter.</summary>
    public string Text => text ?? "";

    /// <summary>A time of so many working days; fractions such as 0.5 are allowed.</summary>
    /// <param name="amount">From 0 to 10,000, with at most two decimals.</param>
    public static ProcessingTime WorkingDays(decimal amount) => Of(amount, TimeUnit.WorkingDay);

    /// <summary>A time of so many calendar days; fractions such as 0.5 are allowed.</summary>
    /// <param name="amount">From 0 to 10,000, with at most two decimals.</param>
    public static ProcessingTime CalendarDays(decimal amount) => Of(amount, TimeUnit.CalendarDay);

    /// <summary>A time of so many working hours.</summary>
    /// <param name="amount">From 0 to 10,000, with at most two decimals.</param>
    public static ProcessingTime WorkingHours(decimal amount) => Of(amount, TimeUnit.WorkingHour);

    /// <summary>A time of so many hours by the clock.</summary>
    /// <param name="amount">From 0 to 10,000, with at most two decimals.</param>
    public static ProcessingTime ClockHours(decimal amount) => Of(amount, TimeUnit.ClockHour);

    /// <summary>A time of so many whole months.</summary>
    /// <param name="amount">From 0 to 10,000.</param>
    public static ProcessingTime Months(int amount) => Of(amount, TimeUnit.Month);

    /// <summary>Keeps a text of a portal, understood or not.</summary>
    /// <remarks>
    /// A text is understood only if every word of it is: an amount, its unit, limits such as <i>không quá</i>, the receipt of a complete
    /// dossier as the start, the days that count, citations. Another start, a second limit or an extension leaves it to a person. Weeks,
    /// half months, years and minutes are read as the days, months and hours that they are by the Civil Code (91/2015/QH13 Art 146.1, 148).
    /// </remarks>
    /// <returns>The time that the text sets; <see cref="TimeUnit.Unparsed"/> with the text where it is not understood, for nothing is guessed.</returns>
    public static ProcessingTime FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ProcessingTimeText.Read(text) is { } term ? new(term.Minimum, term.Amount, term.Unit, text) : new(null, null, TimeUnit.Unparsed, text);
    }

    /// <summary>Reads a text such as "5 ngày làm việc", "0,5 ngày", "10-25 ngày", "8 giờ làm việc", "Không quy định" or "5 working days".</summary>
    /// <exception cref="FormatException">The text sets no time that is understood; <see cref="FromText"/> keeps such texts.</exception>
    public static ProcessingTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ProcessingTime term)
            ? term
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not a processing time: expected an amount and a unit, such as '5 ngày làm việc', '15 ngày', '8 giờ làm việc', '2 tháng', 'Trong ngày' or 'Không quy định', and no word besides that sets something else. FromText keeps any text, for a person to read.");
    }

    /// <summary>Reads a text as <see cref="Parse"/> does; false where it sets no time that is understood.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProcessingTime term)
    {
        term = text is null ? default : FromText(text);
        return term.Unit != TimeUnit.Unparsed;
    }

    static ProcessingTime IParsable<ProcessingTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ProcessingTime>.TryParse(string? s, IFormatProvider? provider, out ProcessingTime result) => TryParse(s, out result);

    /// <summary>The amount and its unit in plain words where the text says it in others, such as "7 ngày" for "1 tuần"; else null.</summary>
    internal string? Reading(Language language) =>
        Amount is { } amount && Unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Month && !TimeUnitNames.IsPlainIn(Text, amount, Unit)
            ? TimeUnitNames.Spell(amount, Unit, language)
            : null;

    /// <summary>What the time sets, the same for all texts that set it; of words that are not understood, the words.</summary>
    internal (TimeUnit Unit, decimal? Minimum, decimal? Amount, string Words) What => (Unit, Minimum, Amount, Unit == TimeUnit.Unparsed ? Text : "");

    /// <summary>Whether it is longer than another time, as far as the units alone tell.</summary>
    internal bool IsLongerThan(ProcessingTime other) =>
        Unit == other.Unit ? Amount > other.Amount
        : other.Unit == TimeUnit.SameDay && Unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Month && Amount >= 1;

    /// <summary>Gives the text as the source states it.</summary>
    public override string ToString() => Text;

    private static ProcessingTime Of(decimal amount, TimeUnit unit)
    {
        if (amount is < 0 or > TermReading.MostAmount || decimal.Round(amount, 2) != amount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A processing time counts from 0 to 10,000 of its unit, with at most two decimals.");
        }

        return new(null, amount, unit, TimeUnitNames.Spell(amount, unit, Language.Vietnamese));
    }
}
