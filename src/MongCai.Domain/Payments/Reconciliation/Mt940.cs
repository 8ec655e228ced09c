using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>Reads bank statements of the form MT940: fields <c>:60F:</c>, <c>:61:</c>, <c>:86:</c> and <c>:62F:</c>, others passed over.</summary>
/// <remarks>
/// Entries come one by one as they are enumerated. At each closing balance the statement must add up, and each statement needs both balances, or the
/// enumeration ends in a <see cref="FormatException"/>: entries that came before it are not to be booked until all were read. The text of an entry is
/// the words below its <c>:61:</c> and all <c>:86:</c> behind it, line by line, subfields <c>?nn</c> included. The inner form of <c>:61:</c> and
/// <c>:86:</c> is from memory, and banks differ in it; a statement of another form is read by the caller into <see cref="MoneyLine"/>s, or as a table
/// by <see cref="ReconciliationTables.ReadMoneyLines"/>.
/// </remarks>
public static partial class Mt940
{
    private const string Currency = "VND";

    /// <summary>How far apart a value date and a day of booking can be before another year is nearer.</summary>
    private const int HalfYear = 183;

    private const int Century = 2000;

    /// <summary>Reads the entries of all statements in a text.</summary>
    /// <exception cref="FormatException">A field is wrong, a statement lacks a balance or does not add up, or there is none; the message gives the
    /// line.</exception>
    public static IEnumerable<BankEntry> ReadEntries(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Entries(reader);
    }

    private static IEnumerable<BankEntry> Entries(TextReader reader)
    {
        StatementControl control = new();
        BankEntry? waiting = null;
        int line = 1;
        foreach (Mt940Field field in Mt940Field.Read(reader))
        {
            line = field.Line;
            if (field.Tag == "86" && waiting is not null)
            {
                waiting = waiting with { Text = waiting.Text.Length == 0 ? field.Text : $"{waiting.Text}\n{field.Text}" };
                continue;
            }

            if (waiting is not null)
            {
                control.Add(waiting);
                yield return waiting;
                waiting = null;
            }

            waiting = Next(field, control);
        }

        control.End(line);
    }

    private static BankEntry? Next(Mt940Field field, StatementControl control)
    {
        switch (field.Tag)
        {
            case "60F" or "60M":
                control.Open(Balance(field), field.Line);
                return null;
            case "62F" or "62M":
                control.Close(Balance(field), field.Line);
                return null;
            case "61":
                return Entry(field);
            default:
                return null;
        }
    }

    private static Vnd Balance(Mt940Field field)
    {
        Match match = BalanceShape().Match(field.Text.Trim());
        if (!match.Success || !StatementAmount.TryRead(match.Groups["amount"].ValueSpan, ',', out Vnd amount))
        {
            throw CsvTable.Wrong(
                field.Line,
                $"':{field.Tag}:' is not a balance; expected C or D, a date of six digits, a currency and an amount of whole đồng, such as 'C260817VND20000,'.");
        }

        return match.Groups["currency"].Value != Currency
            ? throw CsvTable.Wrong(field.Line, $"the balance is in '{match.Groups["currency"].Value}'; expected {Currency}.")
            : match.Groups["sign"].Value == "C" ? amount : -amount;
    }

    private static BankEntry Entry(Mt940Field field)
    {
        Match match = EntryShape().Match(field.Text);
        if (!match.Success
            || !StatementAmount.TryRead(match.Groups["amount"].ValueSpan, ',', out Vnd amount)
            || !TryValueDay(match.Groups["day"].ValueSpan, out LocalDate valueDay))
        {
            throw CsvTable.Wrong(
                field.Line,
                "':61:' is not an entry; expected a date of six digits and, if you like, the day of booking in four, C, D, RC or RD, an amount of whole đồng, a type and a reference, such as '2608170818C20000,NTRFREF1//BANK1'.");
        }

        LocalDate bookedOn = BookingDay(match.Groups["entry"].ValueSpan, valueDay) ?? throw CsvTable.Wrong(
            field.Line,
            Invariant(
                $"':61:' was booked on '{match.Groups["entry"].Value}'; expected month and day of a day within half a year of the value date, {valueDay:uuuu-MM-dd}."));
        ReadOnlySpan<char> sign = match.Groups["sign"].ValueSpan;
        string reference = match.Groups["reference"].ValueSpan.Trim().ToString();
        string bank = match.Groups["bank"].ValueSpan.Trim().ToString();
        return new(
            sign is "C" or "RD" ? amount : -amount, bookedOn, IsBooked: true, sign[0] == 'R',
            bank.Length > 0 ? bank : reference, reference == "NONREF" ? "" : reference, match.Groups["words"].Value, field.Line);
    }

    private static bool TryValueDay(ReadOnlySpan<char> date, out LocalDate day) =>
        IsoDay.TryDate(Century + Number(date[..2]), Number(date[2..4]), Number(date[4..]), out day);

    /// <summary>
    /// The day that has the month and day of the entry date, in the year that brings it nearest to the value date; null where there is none within
    /// half a year.
    /// </summary>
    private static LocalDate? BookingDay(ReadOnlySpan<char> entryDate, LocalDate valueDay)
    {
        if (entryDate.IsWhiteSpace())
        {
            return valueDay;
        }

        (int month, int dayOfMonth) = (Number(entryDate[..2]), Number(entryDate[2..]));
        LocalDate? nearest = null;
        for (int year = valueDay.Year - 1; year <= valueDay.Year + 1; year++)
        {
            if (IsoDay.TryDate(year, month, dayOfMonth, out LocalDate day) && Distance(day, valueDay) <= HalfYear
                && (nearest is not { } other || Distance(day, valueDay) < Distance(other, valueDay)))
            {
                nearest = day;
            }
        }

        return nearest;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Distance(LocalDate day, LocalDate other) => Math.Abs(Period.DaysBetween(day, other));

    [GeneratedRegex(@"^(?<sign>[CD])[0-9]{6}(?<currency>[A-Z]{3})(?<amount>[0-9]{1,15},[0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex BalanceShape();

    /// <summary>
    /// Behind the value date may stand the day of booking, behind the sign the third letter of the currency, and on the lines below the bank's words.
    /// </summary>
    [GeneratedRegex(
        @"^(?<day>[0-9]{6})(?<entry>[0-9]{4}| {4})?(?<sign>R?[CD])[A-Z]?(?<amount>[0-9]{1,15},[0-9]*)[A-Z][A-Z0-9]{3}(?<reference>[^\n]*?)(//(?<bank>[^\n]*))?(\n(?<words>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex EntryShape();
}
