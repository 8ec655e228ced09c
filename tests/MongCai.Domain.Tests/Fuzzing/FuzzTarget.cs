using System.Text;
using CsCheck;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>
/// A parser to fuzz: a text that it accepts, and how it is called. The call says whether it accepted the text; whatever it throws is a fault.
/// </summary>
public sealed class FuzzTarget(string name, string seed, Func<string, bool> accepts)
{
    private const int LongestMessage = 2000;

    private const int MostPlaces = 200;

    /// <summary>Characters that parsers stumble over: other digits, marks on their own, halves of pairs, separators, controls.</summary>
    private const string Hostile = " \t\r\n\0\"'\\/.,:;-+=&<>{}[]()|%0123456789aAzZđĐ\u0130\u0301\u0660\u2028\uFEFF\uD800\uDC00\uFF11";

    /// <summary>Pieces with a meaning in JSON, XML, CSV or arithmetic.</summary>
    private static readonly string[] HostilePieces =
        ["\\ud800", "\\u0000", "null", "{}", "[]", "1e999", "99999999999999999999", "-1", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&#x1F;", "]]>", "<a xmlns:b=\"c\">", "\"\"", "\n\n", "0001-01-01", "9999-12-31"];

    public delegate bool TryParser<T>(string? text, out T? value);

    /// <summary>The names of the type and of its methods, such as <c>AgencyCode.Parse</c>.</summary>
    public IReadOnlyList<string> Methods { get; private init; } = [string.Join('.', name.Split('.').Take(2))];

    /// <summary>That of its first method, followed where it has several ways by which of them is meant: <c>DossierRows.Count.CsvInParts</c>.</summary>
    public string Name => name;

    public string Seed => seed;

    /// <summary>How bytes are read; those of a parser of texts are UTF-8, and what is none of it is replaced before it sees it.</summary>
    private Func<byte[], bool> AcceptsBytes { get; init; } = bytes => accepts(Encoding.UTF8.GetString(bytes));

    /// <summary>
    /// A parser with its two spellings, which must agree: one refuses with FormatException what the other answers with false. What is read reads the same
    /// when it was written again: by its ToString, or as is said.
    /// </summary>
    public static FuzzTarget OfPair<T>(string seed, Func<string, T> parse, TryParser<T> tryParse, Func<T, string>? write = null, string suffix = "")
        where T : notnull
    {
        string type = typeof(T).Name;
        return new($"{type}.Parse{suffix}", seed, text => Agree(parse, tryParse, write ?? (value => value.ToString()!), text))
        {
            Methods = [$"{type}.Parse{suffix}", $"{type}.TryParse{suffix}"],
        };
    }

    /// <summary>A reader of bytes, which refuses with FormatException and nothing else.</summary>
    public static FuzzTarget OfBytes(string name, string seed, Action<byte[]> read) => OfBytes(name, seed, bytes => IsRead(() => read(bytes)));

    /// <summary>A reader of bytes, which refuses in its own way.</summary>
    public static FuzzTarget OfBytes(string name, string seed, Func<byte[], bool> accepts) =>
        new(name, seed, text => accepts(Encoding.UTF8.GetBytes(text))) { AcceptsBytes = accepts };

    /// <summary>A form that is stored: what is read and written again is read and written the same.</summary>
    public static FuzzTarget OfStored<T>(string name, string seed, Func<string, T> read, Func<T, string> write) => Of(name, seed, text =>
    {
        string written = write(read(text));
        Assert.Equal(written, write(read(written)));
    });

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

    /// <summary>The text that it accepts in bytes that are no UTF-8: with one of them changed for one that no letter has, or that begins a letter and ends none.</summary>
    public IEnumerable<byte[]> BytesOfNoText()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Seed);
        int step = Math.Max(1, bytes.Length / MostPlaces);
        for (int at = 0; at < bytes.Length; at += step)
        {
            yield return [.. bytes[..at], 0xFF, .. bytes[(at + 1)..]];
            yield return [.. bytes[..at], 0xE1, .. bytes[(at + 1)..]];
        }
    }

    public bool Accepts(string text) => accepts(text);

    public bool Accepts(byte[] bytes) => AcceptsBytes(bytes);

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

    private static bool Agree<T>(Func<string, T> parse, TryParser<T> tryParse, Func<T, string> write, string text)
        where T : notnull
    {
        T? parsed = default;
        bool isParsed = IsRead(() => parsed = parse(text));
        bool isTried = tryParse(text, out T? tried);
        Assert.Equal(isParsed, isTried);
        if (isParsed)
        {
            Assert.Equal(parsed, tried);
            Assert.NotNull(parsed!.ToString());
            Assert.Equal(parsed, parse(write(parsed)));
        }

        return isParsed;
    }

    /// <summary>Whether a text is read; what refuses it is a FormatException that can be shown.</summary>
    public static bool IsRead(Action read) => RefusalOf(read) is null;

    /// <summary>The message by which a text is refused, which can be shown; null where it is read.</summary>
    public static string? RefusalOf(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (FormatException wrong)
        {
            AssertReadable(wrong.Message);
            return wrong.Message;
        }
    }

    /// <summary>A message repeats little of a text, and nothing in it moves a terminal.</summary>
    public static void AssertReadable(string message)
    {
        Assert.InRange(message.Length, 1, LongestMessage);
        Assert.DoesNotContain(message, letter => char.IsControl(letter) && letter != '\n');
    }

    private string Slice(int start, int length) => Seed[start..Math.Min(start + length, Seed.Length)];
}
