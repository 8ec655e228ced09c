using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>A code of an open list of the national exchange: the text as it came, and the value it stands for where this version knows it.</summary>
/// <remarks>
/// The codes are in the column <c>national</c> of the tables of words. A code that is not known is kept and written again. The default value is no code.
/// </remarks>
[JsonConverter(typeof(NationalCodeConverter))]
public readonly record struct NationalCode<T> : IParsable<NationalCode<T>>
    where T : struct, Enum
{
    private readonly string? text;

    internal NationalCode(string text) => this.text = text.Length == 0 ? null : text;

    /// <summary>The code as it came; empty where there is none.</summary>
    public string Text => text ?? "";

    /// <summary>The value that the code stands for; null where this version does not know it, and where there is no code.</summary>
    public T? Known => NationalCodeList<T>.KnownAs(Text);

    /// <summary>Says whether the code is that of a value.</summary>
    public bool Is(T value) => Known is { } known && EqualityComparer<T>.Default.Equals(known, value);

    /// <summary>The name of the value in a language; the code itself where it is not known.</summary>
    public string Name(Language language) => Known is { } known ? WordList<T>.Name(known).In(language) : Text;

    /// <summary>The code as it came.</summary>
    public override string ToString() => Text;

    static NationalCode<T> IParsable<NationalCode<T>>.Parse(string s, IFormatProvider? provider) => NationalCode.Parse<T>(s);

    static bool IParsable<NationalCode<T>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalCode<T> result) =>
        NationalCode.TryParse(s, out result);
}
