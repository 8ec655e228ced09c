using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>A group of payers that a rule exempts or favours (<i>đối tượng miễn, giảm</i>), by its code, such as <c>poor-household</c>.</summary>
/// <remarks>
/// The codes are an open set: a new rule brings its own, which has no name here. The groups of Law on Fees and Charges 97/2015/QH13
/// Art 10.1 and of Circular 75/2022/TT-BTC Art 4 have. The default value is no group: its text is empty.
/// </remarks>
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

    /// <summary>Relatives of people of merit (<i>thân nhân người có công</i>).</summary>
    public static PayerGroup MeritRelative { get; } = new("merit-relative");

    /// <summary>Ethnic minorities of communes in special difficulty (<i>đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn</i>).</summary>
    public static PayerGroup EthnicMinority { get; } = new("ethnic-minority");

    /// <summary>Residents of border communes (<i>người thường trú tại xã biên giới</i>).</summary>
    public static PayerGroup BorderCommune { get; } = new("border-commune");

    /// <summary>Residents of island districts (<i>người thường trú tại huyện đảo</i>).</summary>
    public static PayerGroup IslandDistrict { get; } = new("island-district");

    /// <summary>Orphans of 16 and 17 years (<i>người từ đủ 16 đến dưới 18 tuổi mồ côi cả cha và mẹ</i>).</summary>
    public static PayerGroup Orphan { get; } = new("orphan");

    /// <summary>The groups that have a name.</summary>
    public static IReadOnlyList<PayerGroup> Named => [.. PayerGroupNames.Groups];

    /// <summary>The name in both languages; for a group of the caller's own, its code and that the list does not name it.</summary>
    public BilingualText Name => PayerGroupNames.Of(this) ?? new($"đối tượng '{this}' không có trong danh mục", $"group '{this}', which is not in the list");

    /// <summary>Reads the code of a group.</summary>
    /// <exception cref="FormatException">The text is not 1 to 40 small letters, digits and hyphens.</exception>
    public static PayerGroup Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PayerGroup group)
            ? group
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not the code of a group of payers: expected 1 to 40 small letters, digits and hyphens, such as 'poor-household'.");
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
