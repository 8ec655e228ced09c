using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Reads the three parts of a dossier code, each in one pass and without allocation.</summary>
internal readonly ref struct DossierCodeText
{
    private const int FirstCentury = 2000;

    private readonly ReadOnlySpan<char> agency;
    private readonly ReadOnlySpan<char> date;
    private readonly ReadOnlySpan<char> sequence;

    internal DossierCodeText(ReadOnlySpan<char> text)
    {
        int first = text.IndexOf('-');
        int last = text.LastIndexOf('-');
        if (first < last)
        {
            agency = text[..first];
            date = text[(first + 1)..last];
            sequence = text[(last + 1)..];
        }
    }

    internal ReadOnlySpan<char> Agency => agency;

    internal int Sequence => IsNumber(sequence, 4, 9) ? int.Parse(sequence, CultureInfo.InvariantCulture) : -1;

    internal DossierCodeForm Form =>
        (Date is null || Sequence < 0, AgencyForm()) switch
        {
            (true, _) or (_, DossierCodeForm.None) => DossierCodeForm.None,
            _ when date.Length == 8 => DossierCodeForm.EightDigitDate,
            (_, var form) => form,
        };

    internal LocalDate? Date
    {
        get
        {
            if (!IsNumber(date, 6, 8) || date.Length == 7)
            {
                return null;
            }

            int digits = int.Parse(date, CultureInfo.InvariantCulture);
            int year = (digits / 10_000) + (date.Length == 6 ? FirstCentury : 0);
            int month = digits / 100 % 100;
            int day = digits % 100;
            return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, day)
                : null;
        }
    }

    private DossierCodeForm AgencyForm() => agency switch
    {
        [>= '0' and <= '9', ..] when HasShape(agency, "000.00.00.A00") => DossierCodeForm.Standard,
        [>= '0' and <= '9', ..] when HasShape(agency, "00.00.A00") || HasShape(agency, "000.00.A00") || HasShape(agency, "00.A00") => DossierCodeForm.Abridged,
        [_, _, _, ..] when HasShape(agency[..3], "A00") && AreLevels(agency[3..]) => DossierCodeForm.RootFirst,
        _ => DossierCodeForm.None,
    };

    /// <summary>In a shape, <c>0</c> stands for any digit, <c>A</c> for any letter, and a dot for itself.</summary>
    private static bool HasShape(ReadOnlySpan<char> text, string shape)
    {
        bool fits = text.Length == shape.Length;
        for (int index = 0; fits && index < shape.Length; index++)
        {
            fits = shape[index] switch
            {
                '0' => char.IsAsciiDigit(text[index]),
                'A' => char.IsAsciiLetter(text[index]),
                char other => text[index] == other,
            };
        }

        return fits;
    }

    /// <summary>Says whether the text is nothing, or groups of one to three digits with a dot before each.</summary>
    private static bool AreLevels(ReadOnlySpan<char> text)
    {
        bool fits = text is [] or ['.', ..];
        foreach (Range level in fits && text.Length > 0 ? text[1..].Split('.') : default)
        {
            fits &= IsNumber(text[1..][level], 1, 3);
        }

        return fits;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int minimum, int maximum) =>
        text.Length >= minimum && text.Length <= maximum && !text.ContainsAnyExceptInRange('0', '9');
}
