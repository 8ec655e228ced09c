using System.Numerics;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Reads the three parts of a dossier code from any letters, each in one pass and without allocation.</summary>
internal readonly ref struct DossierCodeText<TLetter>
    where TLetter : unmanaged, IBinaryInteger<TLetter>
{
    private const int FirstCentury = 2000;
    private const int MaximumGroups = 3;

    private readonly ReadOnlySpan<TLetter> agency;
    private readonly ReadOnlySpan<TLetter> date;
    private readonly ReadOnlySpan<TLetter> sequence;

    internal DossierCodeText(ReadOnlySpan<TLetter> text)
    {
        TLetter hyphen = Letter('-');
        int first = text.IndexOf(hyphen);
        int last = text.LastIndexOf(hyphen);
        if (first < last)
        {
            agency = text[..first];
            date = text[(first + 1)..last];
            sequence = text[(last + 1)..];
            Date = DateOf(date);
            Sequence = sequence.Length is >= 4 and <= 9 && IsoDay.TryDigits(sequence, out int number) ? number : -1;
        }
    }

    internal ReadOnlySpan<TLetter> Agency => agency;

    internal LocalDate? Date { get; }

    internal int Sequence { get; } = -1;

    internal DossierCodeForm Form =>
        (Date is null || Sequence < 1, AgencyForm()) switch
        {
            (true, _) or (_, DossierCodeForm.None) => DossierCodeForm.None,
            _ when date.Length == 8 => DossierCodeForm.EightDigitDate,
            (_, var form) => form,
        };

    /// <summary>Whether the day and the number are written in the one way that <see cref="Canonical"/> writes them.</summary>
    internal bool IsCanonical => (date.Length == 6 || !IsShort(Date!.Value)) && (sequence.Length == 4 || sequence[0] != Letter('0'));

    /// <summary>Writes a code: the day in six digits where they name the century, the number in four or as many as it needs.</summary>
    internal static string Canonical(string agency, LocalDate day, int sequence) => IsShort(day)
        ? Invariant($"{agency}-{day.Year % 100:00}{day.Month:00}{day.Day:00}-{sequence:0000}")
        : Invariant($"{agency}-{day.Year:0000}{day.Month:00}{day.Day:00}-{sequence:0000}");

    private static bool IsShort(LocalDate day) => day.Year is >= FirstCentury and < FirstCentury + 100;

    private static LocalDate? DateOf(ReadOnlySpan<TLetter> date)
    {
        if (date.Length is not (6 or 8) || !IsoDay.TryDigits(date, out int digits))
        {
            return null;
        }

        int year = (digits / 10_000) + (date.Length == 6 ? FirstCentury : 0);
        return IsoDay.TryDate(year, digits / 100 % 100, digits % 100, out LocalDate day) ? day : null;
    }

    /// <summary>Groups of digits, one of a letter and two digits, groups of digits; what stands before the letter gives the form.</summary>
    private DossierCodeForm AgencyForm()
    {
        if (IsStandard())
        {
            return DossierCodeForm.Standard;
        }

        int before = 0;
        int letters = 0;
        foreach (Range range in agency.Split(Letter('.')))
        {
            ReadOnlySpan<TLetter> group = agency[range];
            bool isLetterGroup = group.Length == 3 && IsLetter(group[0]) && IsNumber(group[1..], 2, 2);
            if (!isLetterGroup && !IsNumber(group, 1, 3))
            {
                return DossierCodeForm.None;
            }

            letters += isLetterGroup ? 1 : 0;
            before += letters == 0 ? 1 : 0;
        }

        return (letters, before) switch
        {
            (1, 0) => DossierCodeForm.RootFirst,
            (1, <= MaximumGroups) => DossierCodeForm.Abridged,
            _ => DossierCodeForm.None,
        };
    }

    /// <summary><c>V1V2V3.Z1Z2.Y1Y2.MX1X2</c>, the form of most codes.</summary>
    private bool IsStandard() =>
        agency.Length == 13 && agency[3] == Letter('.') && agency[6] == Letter('.') && agency[9] == Letter('.') && IsLetter(agency[10])
        && IsNumber(agency[..3], 3, 3) && IsNumber(agency[4..6], 2, 2) && IsNumber(agency[7..9], 2, 2) && IsNumber(agency[11..], 2, 2);

    private static bool IsNumber(ReadOnlySpan<TLetter> text, int minimum, int maximum) =>
        text.Length >= minimum && text.Length <= maximum && IsoDay.TryDigits(text, out _);

    private static TLetter Letter(char sign) => TLetter.CreateTruncating(sign);

    private static bool IsLetter(TLetter sign) => char.IsAsciiLetter((char)int.CreateTruncating(sign));
}
