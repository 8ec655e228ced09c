using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments.Fees;

/// <summary>A group of payers that a rule exempts or favours (<i>đối tượng miễn, giảm</i>), by its code, such as <c>poor-household</c>.</summary>
/// <remarks>The codes are an open set: a new rule brings its own. The default value is no group: its text is empty.</remarks>
[TypeConverter(typeof(ParsableTypeConverter<PayerGroup>))]
[JsonConverter(typeof(ParsableConverter<PayerGroup>))]
public readonly partial record struct PayerGroup : IParsable<PayerGroup>
{
    private readonly string? code;

    private PayerGroup(string code) => this.code = code;

    /// <summary>Children (<i>trẻ em</i>).</summary>
    public static PayerGroup Children { get; } = new("children");

    /// <summary>Poor households (<i>hộ nghèo</i>).</summary>
    public static PayerGroup PoorHousehold { get; } = new("poor-household");

    /// <summary>Elderly people (<i>người cao tuổi</i>).</summary>
    public static PayerGroup Elderly { get; } = new("elderly");

    /// <summary>People with disabilities (<i>người khuyết tật</i>).</summary>
    public static PayerGroup Disabled { get; } = new("disabled");

    /// <summary>People of merit (<i>người có công</i>).</summary>
    public static PayerGroup Merit { get; } = new("merit");

    /// <summary>Digital citizens (<i>công dân số</i>, Resolution 66.22/2026/NQ-CP).</summary>
    public static PayerGroup DigitalCitizen { get; } = new("digital-citizen");

    /// <summary>Reads the code of a group.</summary>
    /// <exception cref="FormatException">The text is not 1 to 40 small letters, digits and hyphens.</exception>
    public static PayerGroup Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PayerGroup group)
            ? group
            : throw new FormatException($"{ShownText.Quoted(text)} is not the code of a group of payers: expected 1 to 40 small letters, digits and hyphens, such as 'poor-household'.");
    }

    /// <summary>Reads the code of a group; the group is the default where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PayerGroup group)
    {
        bool right = text is not null && Shape().IsMatch(text);
        group = right ? new(text!) : default;
        return right;
    }

    static PayerGroup IParsable<PayerGroup>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PayerGroup>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PayerGroup result) => TryParse(s, out result);

    /// <summary>Writes the code.</summary>
    public override string ToString() => code ?? "";

    [GeneratedRegex(@"^[a-z0-9-]{1,40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
