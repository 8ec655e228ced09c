using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Agencies;

/// <summary>The electronic identifier of an agency (<i>mã định danh cơ quan</i>), such as <c>000.00.00.H49</c> or <c>H49.22</c>.</summary>
/// <remarks>
/// <para>Any well-formed code is accepted, known or not; lower case and surrounding white space are read, and printed away.</para>
/// <para>
/// Codes are equal when they are written alike: <c>000.00.00.H49</c> and <c>H49</c> differ, though they name one agency, as <see cref="IsSameAs"/>
/// says. Which short code replaced which full one is a matter of record, not of spelling: <c>000.00.22.H49</c> and <c>H49.22</c> are two agencies here.
/// They sort by root, then by form, then from the highest level down, so that an agency stands before its parts.
/// </para>
/// <para>The default value is no code: its text is empty.</para>
/// <para>Source: Circular 01/2018/TT-VPCP Art 19 (root last); Decision 20/2020/QĐ-TTg (levels). The other forms are as seen in use.</para>
/// </remarks>
/// <example>
/// <code>
/// AgencyCode ward = AgencyCode.Parse("H49.22");
/// Console.WriteLine($"{ward.Form}, within the province: {ward.IsWithin(AgencyCode.Parse("H49"))}");
/// // RootFirst, within the province: True
/// </code>
/// </example>
[TypeConverter(typeof(ParsableTypeConverter<AgencyCode>))]
[JsonConverter(typeof(ParsableConverter<AgencyCode>))]
public readonly partial record struct AgencyCode : IParsable<AgencyCode>, IComparable<AgencyCode>
{
    private const int RootLength = 3;

    private readonly string? text;

    private AgencyCode(string text) => this.text = text;

    /// <summary>The form in which the code is written.</summary>
    public AgencyCodeForm Form => Text is [] or [>= 'A', ..] ? AgencyCodeForm.RootFirst
        : Text.Length == "000.00.00.H49".Length && Text[3] == '.' && Text[6] == '.' ? AgencyCodeForm.RootLast
        : AgencyCodeForm.Abridged;

    /// <summary>The code of the ministry or province that the agency belongs to, such as <c>H49</c> for Quảng Ninh.</summary>
    public AgencyCode Root => Text.Length <= RootLength ? this : new(RootText.ToString());

    private string Text => text ?? "";

    private bool IsRootFirst => Form == AgencyCodeForm.RootFirst;

    private ReadOnlySpan<char> RootText =>
        Text.Length <= RootLength ? Text : IsRootFirst ? Text.AsSpan(0, RootLength) : Text.AsSpan(Text.Length - RootLength);

    /// <summary>The number of groups beside the root, those included that stand for no level.</summary>
    private int Groups => Text.AsSpan().Count('.');

    /// <summary>The number of the lowest level that the code names; the root is 0.</summary>
    private int Depth
    {
        get
        {
            int depth = Groups;
            while (depth > 0 && !IsRootFirst && Number(depth) == 0)
            {
                depth--;
            }

            return depth;
        }
    }

    /// <summary>Reads a code in any of its forms.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not the code of an agency.</exception>
    public static AgencyCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out AgencyCode code)
            ? code
            : throw new FormatException($"{ShownText.Quoted(text)} is not the code of an agency: expected a form such as '000.00.00.H49' or 'H49.22'.");
    }

    /// <summary>Reads a code in any of its forms, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AgencyCode code)
    {
        string trimmed = text?.Trim() ?? "";
        bool wellFormed = Shape().IsMatch(trimmed);
        code = wellFormed ? new AgencyCode(trimmed.ToUpperInvariant()) : default;
        return wellFormed;
    }

    /// <summary>Says whether the agency is <paramref name="other"/> or, by its spelling, a part of it.</summary>
    /// <remarks>
    /// The two forms that end in the root have the same levels: <c>000.02.01.H49</c> is within <c>01.H49</c>. Between them and the form that begins with
    /// it only a root can be told to hold its parts: <c>000.00.01.H49</c> is within <c>H49</c>.
    /// </remarks>
    public bool IsWithin(AgencyCode other)
    {
        int depth = other.Depth;
        bool comparable = depth == 0 || IsRootFirst == other.IsRootFirst;
        for (int level = 1; comparable && level <= depth; level++)
        {
            comparable = Number(level) == other.Number(level);
        }

        return comparable && RootText.SequenceEqual(other.RootText);
    }

    /// <summary>Says whether both name one agency, however they are spelled: each is then within the other.</summary>
    /// <remarks><c>01.H49</c> is the same as <c>000.00.01.H49</c>, and not the same as <c>H49.1</c>, as <see cref="IsWithin"/> has it.</remarks>
    public bool IsSameAs(AgencyCode other) => IsWithin(other) && other.IsWithin(this);

    /// <summary>Compares codes by the agency that they name, however it is spelled.</summary>
    internal static IEqualityComparer<AgencyCode> SameAgency { get; } =
        EqualityComparer<AgencyCode>.Create((left, right) => left.IsSameAs(right), code => HashCode.Combine(code.Root, code.Depth));

    /// <summary>Says whether both are one agency or parts of one, where that is no whole province or ministry: those hold agencies of their own.</summary>
    internal bool IsOfOneAgencyWith(AgencyCode other) =>
        (Depth > 0 && other.IsWithin(this)) || (other.Depth > 0 && IsWithin(other)) || IsSameAs(other);

    /// <inheritdoc/>
    public int CompareTo(AgencyCode other)
    {
        int order = RootText.SequenceCompareTo(other.RootText);
        order = order != 0 ? order : Form.CompareTo(other.Form);
        int groups = Math.Max(Groups, other.Groups);
        for (int level = 1; order == 0 && level <= groups; level++)
        {
            order = Number(level).CompareTo(other.Number(level));
        }

        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Says whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(AgencyCode left, AgencyCode right) => left.CompareTo(right) < 0;

    /// <summary>Says whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(AgencyCode left, AgencyCode right) => left.CompareTo(right) > 0;

    /// <summary>Says whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(AgencyCode left, AgencyCode right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(AgencyCode left, AgencyCode right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code as it was read, in upper case.</summary>
    public override string ToString() => Text;

    static AgencyCode IParsable<AgencyCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AgencyCode>.TryParse(string? s, IFormatProvider? provider, out AgencyCode result) => TryParse(s, out result);

    /// <summary>The number of the group that stands for a level, 1 being the level below the root; -1 where the code ends before it.</summary>
    private int Number(int level)
    {
        int number = -1;
        int index = 0;
        int wanted = IsRootFirst ? level : Groups - level;
        foreach (char letter in Text)
        {
            index += letter == '.' ? 1 : 0;
            number = index == wanted && letter is >= '0' and <= '9' ? (10 * Math.Max(number, 0)) + letter - '0' : number;
        }

        return level > Groups ? -1 : number;
    }

    [GeneratedRegex(@"^(?:[A-Za-z][0-9]{2}(?:\.[0-9]{1,3})*|(?:[0-9]{3}\.)?(?:[0-9]{2}\.){1,2}[A-Za-z][0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
