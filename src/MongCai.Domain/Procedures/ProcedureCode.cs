using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>
/// The code of an administrative procedure (<i>mã thủ tục</i>), such as <c>1.001193</c>, with the suffixes of an agency and a service where there are
/// any.
/// </summary>
/// <remarks>
/// <para>
/// A national code is a digit, a dot and six digits. A province that publishes a procedure puts its own code behind it
/// (<c>2.000815.000.00.00.H55</c>, <c>1.012753.H19</c>), and a public service made from a procedure adds two digits of its own at
/// the end (<c>1.001193.01</c>, <c>2.000815.000.00.00.H55.02</c>). So in <c>1.000948.H49.22</c> the 22 is the service.
/// </para>
/// <para>Lower case and surrounding white space are read, and printed away. Codes are equal when they are written alike, and sort by their text.</para>
/// <para>The default value is no code: its text is empty, and no catalogue holds it.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine($"{ProcedureCode.Parse("1.004873")}; {ProcedureCode.TryParse("1.4873", out _)}");
/// // 1.004873; False
/// </code>
/// </example>
[TypeConverter(typeof(ParsableTypeConverter<ProcedureCode>))]
[JsonConverter(typeof(ParsableConverter<ProcedureCode>))]
public readonly partial record struct ProcedureCode : IParsable<ProcedureCode>, IComparable<ProcedureCode>
{
    private const int NationalLength = 8;
    private const int ServiceLength = 3;
    private const string FullRoot = ".000.00.00.";

    private readonly string? text;

    private ProcedureCode(string text) => this.text = text;

    /// <summary>The code in the national catalogue, without the suffixes.</summary>
    public ProcedureCode National => Text.Length <= NationalLength ? this : new(Text[..NationalLength]);

    /// <summary>The agency whose local version of the procedure this is, or null.</summary>
    public AgencyCode? Agency
    {
        get
        {
            int end = Text.Length - (Service is null ? 0 : ServiceLength);
            return end > NationalLength ? AgencyCode.Parse(Text[(NationalLength + 1)..end]) : null;
        }
    }

    /// <summary>The number of the public service made from the procedure, from 0 to 99, or null.</summary>
    public int? Service =>
        Text is { Length: > NationalLength } && Text[^ServiceLength] == '.' ? (10 * (Text[^2] - '0')) + Text[^1] - '0' : null;

    private string Text => text ?? "";

    /// <summary>
    /// The codes under which something stated of procedures holds for this one, the nearest first: itself, the procedure that a service is made from, and
    /// the national one; a local version by either spelling of its agency.
    /// </summary>
    internal IEnumerable<ProcedureCode> Wider()
    {
        string version = Service is null ? Text : Text[..^ServiceLength];
        return new[] { Text, Respelled(Text), version, Respelled(version), National.Text }.Distinct().Select(wider => new ProcedureCode(wider));
    }

    /// <summary>The same code with the root of an agency (<c>H49</c>) as its full form (<c>000.00.00.H49</c>), or the other way round.</summary>
    private static string Respelled(string code) =>
        code.AsSpan(Math.Min(NationalLength, code.Length)).StartsWith(FullRoot) ? code.Remove(NationalLength, FullRoot.Length - 1)
        : code.Length > NationalLength + 1 && char.IsAsciiLetter(code[NationalLength + 1]) ? code.Insert(NationalLength, FullRoot[..^1])
        : code;

    /// <summary>Reads a code with or without suffixes.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not the code of a procedure.</exception>
    public static ProcedureCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ProcedureCode code)
            ? code
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not the code of a procedure: expected one digit, a dot and six digits, such as '1.001193', and perhaps an agency and a service, as in '1.001193.H49.01'.");
    }

    /// <summary>Reads a code with or without suffixes, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProcedureCode code)
    {
        string trimmed = text?.Trim() ?? "";
        bool wellFormed = Shape().IsMatch(trimmed);
        code = wellFormed ? new ProcedureCode(trimmed.ToUpperInvariant()) : default;
        return wellFormed;
    }

    /// <summary>Gives the code of a public service made from this procedure: the same code, ending in the number of the service.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 0 to 99.</exception>
    /// <exception cref="InvalidOperationException">This is no code, or already the code of a service.</exception>
    public ProcedureCode WithService(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        return Text.Length > 0 && Service is null
            ? new(Invariant($"{Text}.{number:00}"))
            : throw new InvalidOperationException($"'{Text}' is not the code of a procedure without a service. Take its National code first.");
    }

    /// <inheritdoc/>
    public int CompareTo(ProcedureCode other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Says whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) < 0;

    /// <summary>Says whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) > 0;

    /// <summary>Says whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(ProcedureCode left, ProcedureCode right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the code as it was read, in upper case.</summary>
    public override string ToString() => Text;

    static ProcedureCode IParsable<ProcedureCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ProcedureCode>.TryParse(string? s, IFormatProvider? provider, out ProcedureCode result) => TryParse(s, out result);

    [GeneratedRegex(@"^[0-9]\.[0-9]{6}(?:(?:\.[0-9]{3}\.[0-9]{2}\.[0-9]{2})?\.[A-Za-z][0-9]{2})?(?:\.[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
