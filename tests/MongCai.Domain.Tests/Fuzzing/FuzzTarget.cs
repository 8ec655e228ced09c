using CsCheck;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>
/// A parser to fuzz: a text that it accepts, and how it is called. The call says whether it accepted the text; whatever it throws is a fault.
/// </summary>
internal sealed class FuzzTarget(string name, string seed, Func<string, bool> accepts)
{
    private const int LongestMessage = 2000;

    /// <summary>Characters that parsers stumble over: other digits, marks on their own, halves of pairs, separators, controls.</summary>
    private const string Hostile = " \t\r\n\0\"'\\/.,:;-+=&<>{}[]()|%0123456789aAzZđĐ\u0130\u0301\u0660\u2028\uFEFF\uD800\uDC00\uFF11";

    /// <summary>Pieces with a meaning in JSON, XML, CSV or arithmetic.</summary>
    private static readonly string[] HostilePieces =
        ["\\ud800", "\\u0000", "null", "{}", "[]", "1e999", "99999999999999999999", "-1", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&#x1F;", "]]>", "<a xmlns:b=\"c\">", "\"\"", "\n\n", "0001-01-01", "9999-12-31"];

    public delegate bool TryParser<T>(string? text, out T? value);

    /// <summary>The name of the type and of its methods, such as <c>AgencyCode.Parse</c>.</summary>
    public IReadOnlyList<string> Methods { get; private init; } = [name];

    public string Name => Methods[0];

    public string Seed => seed;

    /// <summary>A parser with its two spellings, which must agree: one refuses with FormatException what the other answers with false.</summary>
    public static FuzzTarget OfPair<T>(string seed, Func<string, T> parse, TryParser<T> tryParse, string suffix = "")
        where T : notnull
    {
        string type = typeof(T).Name;
        return new($"{type}.Parse{suffix}", seed, text => Agree(parse, tryParse, text)) { Methods = [$"{type}.Parse{suffix}", $"{type}.TryParse{suffix}"] };
    }

    /// <summary>A parser that refuses with FormatException and nothing else.</summary>
    public static FuzzTarget Of(string name, string seed, Action<string> read) => new(name, seed, text => IsRead(() => read(text)));

    /// <summary>A parser of a table or a stream.</summary>
    public static FuzzTarget OfReader(string name, string seed, Action<TextReader> read) => Of(name, seed, text => read(new StringReader(text)));

    /// <summary>The text that it accepts, with a few places changed, or characters without order.</summary>
    public Gen<string> Texts => Gen.Frequency((4, Damaged), (1, Gen.String[Gen.Char[Hostile + Distinct], 0, 60]));

    /// <summary>Texts of any length on which a parser might go back and forth: a piece that never ends, alone and within the text that is accepted.</summary>
    public IEnumerable<Func<int, string>> EndlessTexts()
    {
        foreach (string piece in (IEnumerable<string>)[.. Endless.Select(letter => letter.ToString()), Seed, Seed[..(Seed.Length / 2)]])
        {
            yield return length => Repeated(piece, length);
            yield return length => Seed[..(Seed.Length / 2)] + Repeated(piece, length) + Seed[(Seed.Length / 2)..];
        }
    }

    public bool Accepts(string text) => accepts(text);

    public override string ToString() => Name;

    /// <summary>The signs that divide or open something, and one letter and one digit for all.</summary>
    private IEnumerable<char> Endless => Distinct.Where(letter => !char.IsLetterOrDigit(letter)).Concat("a0 (\"<[{").Distinct();

    private string Distinct => new([.. Seed.Distinct()]);

    private Gen<string> Damaged =>
        Gen.Select(Gen.Int[0, Seed.Length], Gen.Int[0, 4], Gen.OneOf(Gen.String[Gen.Char[Hostile + Distinct], 0, 4], Gen.Int[0, HostilePieces.Length - 1].Select(index => HostilePieces[index]), Gen.Select(Gen.Int[0, Seed.Length], Gen.Int[0, 12], Slice)))
            .Array[0, 4].Select(changes => changes.Aggregate(Seed, (text, change) => Change(text, change.Item1, change.Item2, change.Item3)));

    private static string Change(string text, int position, int length, string put)
    {
        int start = Math.Min(position, text.Length);
        return string.Concat(text.AsSpan(0, start), put, text.AsSpan(Math.Min(start + length, text.Length)));
    }

    private static string Repeated(string piece, int length) => piece.Length == 0 ? "" : string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));

    private static bool Agree<T>(Func<string, T> parse, TryParser<T> tryParse, string text)
        where T : notnull
    {
        T? parsed = default;
        bool isParsed = IsRead(() => parsed = parse(text));
        bool isTried = tryParse(text, out T? tried);
        Assert.Equal(isParsed, isTried);
        Assert.True(!isParsed || parsed!.Equals(tried));
        return isParsed;
    }

    private static bool IsRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (FormatException wrong)
        {
            AssertReadable(wrong.Message);
            return false;
        }
    }

    /// <summary>A message repeats little of a text, and nothing in it moves a terminal.</summary>
    private static void AssertReadable(string message)
    {
        Assert.InRange(message.Length, 1, LongestMessage);
        Assert.DoesNotContain(message, letter => char.IsControl(letter) && letter != '\n');
    }

    private string Slice(int start, int length) => Seed[start..Math.Min(start + length, Seed.Length)];
}
