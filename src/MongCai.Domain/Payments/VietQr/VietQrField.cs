using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>A field of a VietQR code or of a template inside it: a number from 0 to 99 and 1 to 99 characters.</summary>
/// <remarks>The default value is field 0 without text, which no code accepts.</remarks>
[JsonConverter(typeof(FormConverter<VietQrField>))]
public readonly record struct VietQrField
{
    internal const int LongestValue = 99;

    private readonly string? value;

    internal VietQrField(int id, string value) => (Id, this.value) = (id, value);

    /// <summary>Makes a field.</summary>
    /// <exception cref="ArgumentException">
    /// The number or the length is out of range, or a character is not printable ASCII; field 64 may hold letters of any language.
    /// </exception>
    public static VietQrField Of(int id, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id, 99);
        return value.Length is > 0 and <= LongestValue && (id == VietQrRules.LanguageId ? value.All(VietQrRules.IsLanguage) : AsciiText.IsPrintable(value))
            ? new(id, value)
            : throw new ArgumentException(
                Invariant($"Field {id:00} needs 1 to 99 printable ASCII characters; found {value.Length} characters."), nameof(value));
    }

    /// <summary>The number of the field.</summary>
    public int Id { get; }

    /// <summary>The text of the field, or the fields of a template one after another.</summary>
    public string Value => value ?? "";

    /// <summary>Names the field by its number and its length, without the text, which may hold personal data.</summary>
    public override string ToString() => Invariant($"{Id:00} ({Value.Length} characters)");
}
