using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The tax code of an organization (<i>mã số thuế</i>, also <i>mã số doanh nghiệp</i>): ten digits, and three more for a dependent unit.</summary>
/// <remarks>
/// It is public and printed as it is. A household business has none: its tax code is the personal number of its owner, twelve digits that are masked, so
/// that it files as an individual with a <see cref="PersonalId"/>. The default value is no code.
/// </remarks>
[JsonConverter(typeof(ParsableConverter<TaxCode>))]
public readonly partial record struct TaxCode : IParsable<TaxCode>
{
    private readonly string? text;

    private TaxCode(string text) => this.text = text;

    /// <summary>Reads a code such as <c>5700100200</c> or <c>5700100200-001</c>.</summary>
    /// <exception cref="FormatException">The text is not a tax code.</exception>
    public static TaxCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out TaxCode code)
            ? code
            : throw new FormatException(
                $"A text of {text.Length} characters is not the tax code of an organization: expected ten digits, or ten, a hyphen and three, such as '5700100200-001'. "
                + "The twelve digits of a household business are a personal number: it files as an individual.");
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out TaxCode code)
    {
        string trimmed = text?.Trim() ?? "";
        bool isCode = Shape().IsMatch(trimmed);
        code = isCode ? new TaxCode(trimmed) : default;
        return isCode;
    }

    /// <summary>The code.</summary>
    public override string ToString() => text ?? "";

    static TaxCode IParsable<TaxCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TaxCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TaxCode result) => TryParse(s, out result);

    [GeneratedRegex(@"^[0-9]{10}(-[0-9]{3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
