using System.Buffers;

namespace MongCai.Domain.Payments;

/// <summary>What each field of a VietQR code may hold; null stands for right.</summary>
internal static class VietQrRules
{
    internal const int LongestAmount = 13;
    internal const int LongestAdditional = 25;

    /// <summary>The field of the payee's name and city in another language, which alone may hold more than ASCII (EMVCo).</summary>
    internal const int LanguageId = 64;

    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789.");

    /// <summary>Checks one field of the root. Fields that have no rule here are kept as they are.</summary>
    internal static VietQrDecoding.Invalid? Root(VietQrElement field) => field.Id switch
    {
        0 => OneOf(field, "01"),
        1 => OneOf(field, "11", "12"),
        38 => VietQrTemplates.Account(field, out _),
        52 => Digits(field, 4),
        53 => OneOf(field, "704"),
        54 or 56 =>
            TryAmount(field.Value, out _) ? null : Wrong(field, "needs a positive whole number of đồng of at most 13 characters, without spaces or decimals"),
        55 => OneOf(field, "01", "02", "03"),
        57 => TryPercent(field.Value) ? null : Wrong(field, "needs a percentage from 00.01 to 99.99"),
        58 => OneOf(field, "VN"),
        59 => UpTo(field, 25),
        60 => UpTo(field, 15),
        61 => UpTo(field, 10),
        62 => VietQrTemplates.Additional(field, out _),
        LanguageId => VietQrTemplates.Language(field),
        _ => null,
    };

    /// <summary>Checks that the fields that must be there are, and that those that depend on field 55 agree with it.</summary>
    internal static VietQrDecoding.Invalid? Together(List<VietQrElement> fields, int end)
    {
        foreach (int id in (ReadOnlySpan<int>)[1, 38, 53, 58])
        {
            if (Find(fields, id) is null)
            {
                return Missing(end, id);
            }
        }

        string? tip = Find(fields, 55)?.Value;
        return Depends(fields, 56, tip == "02", end) ?? Depends(fields, 57, tip == "03", end);
    }

    /// <summary>Whether a character may stand in the field of another language: no control, and no part of a pair, for lengths count characters.</summary>
    internal static bool IsLanguage(char character) => !char.IsControl(character) && !char.IsSurrogate(character);

    internal static VietQrElement? Find(List<VietQrElement> fields, int id)
    {
        foreach (VietQrElement field in fields)
        {
            if (field.Id == id)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Reads <c>50000</c> and <c>50000.</c>; đồng has no decimals, so that <c>50000.0</c> is refused.</summary>
    internal static bool TryAmount(ReadOnlySpan<char> text, out Vnd amount)
    {
        ReadOnlySpan<char> digits = text.EndsWith('.') ? text[..^1] : text;
        amount = default;
        if (text.Length > LongestAmount || digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        long dong = 0;
        foreach (char digit in digits)
        {
            dong = (dong * 10) + digit - '0';
        }

        amount = Vnd.Of(dong);
        return dong > 0;
    }

    internal static VietQrDecoding.Invalid? UpTo(VietQrElement field, int longest) =>
        field.Value.Length <= longest
            ? null
            : new(
                field.Position + longest, VietQrFault.TooLong,
                Invariant($"Field {field.Id:00} holds {field.Value.Length} characters; expected at most {longest}."));

    internal static VietQrDecoding.Invalid? OneOf(VietQrElement field, params ReadOnlySpan<string> values)
    {
        foreach (string value in values)
        {
            if (field.Value == value)
            {
                return null;
            }
        }

        return Wrong(field, $"needs {string.Join(" or ", values!)}");
    }

    internal static VietQrDecoding.Invalid Wrong(VietQrElement field, string need) =>
        new(field.Position, VietQrFault.BadValue, Invariant($"Field {field.Id:00} {need}."));

    internal static VietQrDecoding.Invalid Missing(int position, int id) =>
        new(position, VietQrFault.Missing, Invariant($"Field {id:00} is missing."));

    private static VietQrDecoding.Invalid? Digits(VietQrElement field, int count) =>
        field.Value.Length == count && !field.Value.AsSpan().ContainsAnyExceptInRange('0', '9') ? null : Wrong(field, Invariant($"needs {count} digits"));

    private static VietQrDecoding.Invalid? Depends(List<VietQrElement> fields, int id, bool wanted, int end) =>
        (Find(fields, id), wanted) switch
        {
            (null, true) => Missing(end, id),
            ({ } field, false) => new(field.Position, VietQrFault.Unexpected, Invariant($"Field {id:00} stands only where field 55 asks for it.")),
            _ => null,
        };

    private static bool TryPercent(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(DecimalCharacters)
        && text.Count('.') <= 1
        && text.IndexOf('.') is -1 or 1 or 2
        && text[(text.IndexOf('.') + 1)..].Length <= 2
        && text.ContainsAnyInRange('1', '9');
}
