using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>A place that communication is for (<i>địa bàn</i>): a unit, or a hamlet or quarter of it, as <c>06712</c> or <c>06712/Khu 3</c>.</summary>
/// <remarks>
/// The code of a unit names it on a day only: 06712 is another ward since 1 July 2025. Hamlets have no code and are compared by their text: marks are
/// composed, however they are typed, and blanks are one between words. The default value is nowhere.
/// </remarks>
[TypeConverter(typeof(ParsableTypeConverter<Locality>))]
[JsonConverter(typeof(ParsableConverter<Locality>))]
public readonly record struct Locality : IParsable<Locality>
{
    private const char Separator = '/';

    private readonly string? hamlet;

    private Locality(AdministrativeUnitCode unit, string hamlet) => (Unit, this.hamlet) = (unit, hamlet);

    /// <summary>The unit.</summary>
    public AdministrativeUnitCode Unit { get; }

    /// <summary>The hamlet or quarter; empty for the whole unit.</summary>
    public string Hamlet => hamlet ?? "";

    /// <summary>Reads the code of a unit, alone or with a slash and the name of a hamlet.</summary>
    /// <exception cref="FormatException">The text is no such place.</exception>
    public static Locality Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Locality locality)
            ? locality
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not a locality: expected the code of a unit, alone or with a hamlet, such as '06712' or '06712/Khu 3'.");
    }

    /// <summary>Reads what <see cref="Parse"/> reads, if the text is a locality.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Locality locality)
    {
        string[] parts = text?.Split(Separator, 2) ?? [""];
        string hamlet = parts.Length == 1 ? "" : CleanText.OrEmpty(parts[1]);
        bool isOne = AdministrativeUnitCode.TryParse(parts[0], out AdministrativeUnitCode unit)
            && (parts.Length == 1 || (VisibleLine.IsOne(hamlet) && parts[1].Trim() == parts[1]));
        locality = isOne ? new(unit, hamlet) : default;
        return isOne;
    }

    /// <summary>Whether another place is this one or lies in it.</summary>
    public bool Contains(Locality other) => Unit == other.Unit && (Hamlet.Length == 0 || Hamlet == other.Hamlet);

    /// <summary>Writes the code and the hamlet.</summary>
    public override string ToString() => Hamlet.Length == 0 ? Unit.ToString() : $"{Unit}{Separator}{Hamlet}";

    /// <summary>Whether both name one place.</summary>
    public bool Equals(Locality other) => Unit == other.Unit && Hamlet == other.Hamlet;

    /// <summary>The hash of both parts.</summary>
    public override int GetHashCode() => HashCode.Combine(Unit, Hamlet);

    static Locality IParsable<Locality>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Locality>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Locality result) => TryParse(s, out result);
}
