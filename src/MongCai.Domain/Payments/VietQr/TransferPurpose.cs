using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Payments;

/// <summary>Writes a dossier code into the text of a transfer, and finds it again in what the bank made of that text.</summary>
/// <remarks>
/// A full dossier code has exactly the 25 characters that a purpose may have, and banks drop dots and hyphens. So the
/// purpose is <c>HS</c>, the code (<see cref="DossierCode.Canonical"/>) in letters and digits only, and a check letter: <c>HS0000001H492503310001U</c>. Other
/// forms of the code keep their dots as <c>X</c> and their date after <c>Y</c> (six digits) or <c>Z</c> (eight). The check
/// letter finds any one digit or letter that became another, and any two neighbouring digits that changed places. Where a digit
/// became a letter, what stands before it may read as a shorter code: it is not taken where what follows at once, without a space or
/// another sign, could be the rest of a longer one. Where the check letter became a digit, the next letter of the text passes for it
/// one time in 26. The form is this package's own: no official one was found.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(TransferPurpose.TryFind("MBVCB.1.hs0000001h492608260001m.CT tu 001", out DossierCode code) ? code : "");
/// // 000.00.01.H49-260826-0001
/// </code>
/// </example>
public static partial class TransferPurpose
{
    private const string Mark = "HS";
    private const int Modulus = 26;

    /// <summary>Odd and not 13, so that each is prime to 26, and no two neighbours differ by 13 or 26.</summary>
    private static readonly int[] Weights = [1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25];

    /// <summary>Writes the purpose of at most 25 characters; false where the code is too long for one.</summary>
    public static bool TryWrite(DossierCode code, out string purpose)
    {
        string body = Compact(code.Canonical.ToString());
        purpose = $"{Mark}{body}{CheckLetter(body)}";
        bool fits = code != default && purpose.Length <= VietQrRules.LongestAdditional;
        purpose = fits ? purpose : "";
        return fits;
    }

    /// <summary>
    /// Finds the one dossier code in a bank's text, in capitals or not, with spaces, dots and other signs anywhere and
    /// other words around it. False where there is none, where the check letter is wrong, or where two codes differ.
    /// </summary>
    public static bool TryFind([NotNullWhen(true)] string? bankText, out DossierCode code)
    {
        code = default;
        KeptText text = KeptText.Of(bankText);
        for (Match match = Shape().Match(text.Letters); match.Success;)
        {
            bool isRead = TryRead(match, out DossierCode found) && !IsLonger(match, text);
            if (isRead && code != default && code != found)
            {
                code = default;
                return false;
            }

            code = isRead ? found : code;
            match = Shape().Match(text.Letters, isRead ? match.Index + match.Length : match.Index + 1);
        }

        return code != default;
    }

    /// <summary>Whether a code may be the beginning of a longer one, of which a digit became the letter that passes for the check letter.</summary>
    /// <remarks>A number of five digits and more is written without noughts before it, but after a date of eight digits.</remarks>
    private static bool IsLonger(Match match, KeptText text)
    {
        Match rest = Rest().Match(text.UnbrokenFrom(match.Index + match.Length));
        string body = match.Groups["body"].Value;
        string digits = rest.Groups["digits"].Value;
        return rest.Success && Mark.Length + body.Length + 1 + rest.Length <= VietQrRules.LongestAdditional
            && (match.Groups["era"].Value == "Z" || match.Groups["digits"].ValueSpan[6] != '0')
            && Enumerable.Range('0', 10).Any(digit => CheckLetter($"{body}{(char)digit}{digits}") == rest.Groups["check"].ValueSpan[0]);
    }

    private static string Compact(string code)
    {
        string[] parts = code.Split('-');
        if (parts.Length < 3)
        {
            return "";
        }

        bool isFull = FullAgency().IsMatch(parts[0]) && parts[1].Length == 6;
        return isFull
            ? parts[0].Replace(".", "", StringComparison.Ordinal) + parts[1] + parts[2]
            : parts[0].Replace('.', 'X') + (parts[1].Length == 6 ? 'Y' : 'Z') + parts[1] + parts[2];
    }

    private static bool TryRead(Match match, out DossierCode code)
    {
        code = default;
        string body = match.Groups["body"].Value;
        return CheckLetter(body) == match.Groups["check"].ValueSpan[0] && DossierCode.TryParse(Expand(match), out code);
    }

    private static string Expand(Match match)
    {
        string digits = match.Groups["digits"].Value;
        int dateLength = match.Groups["era"].Value == "Z" ? 8 : 6;
        string agency = match.Groups["full"] is { Success: true, Value: var full }
            ? $"{full[..3]}.{full[3..5]}.{full[5..7]}.{full[7..]}"
            : AgencyDots().Replace(match.Groups["groups"].Value, ".");
        return $"{agency}-{digits[..dateLength]}-{digits[dateLength..]}";
    }

    private static char CheckLetter(string body)
    {
        int sum = 0;
        for (int index = 0; index < body.Length; index++)
        {
            int value = char.IsAsciiDigit(body[index]) ? body[index] - '0' : body[index] - 'A';
            sum += Weights[index % Weights.Length] * value;
        }

        return (char)('A' + (sum % Modulus));
    }

    [GeneratedRegex(
        @"HS(?<body>(?:(?<full>[0-9]{7}[A-Z][0-9]{2})|(?<groups>(?:[0-9]{1,3}X){0,3}[A-Z][0-9]{2}(?:X[0-9]{1,3}){0,3})(?<era>[YZ]))(?<digits>[0-9]{10,17}))(?<check>[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex("^(?<digits>[0-9]*)(?<check>[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FullAgency();

    /// <summary>An X after a digit stands for a dot; an X at the head of a group is the agency's own letter.</summary>
    [GeneratedRegex("(?<=[0-9])X", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyDots();
}
