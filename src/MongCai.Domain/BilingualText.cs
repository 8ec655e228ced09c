using System.Text.Json.Serialization;

namespace MongCai.Domain;

/// <summary>A name or a sentence in both languages of the library.</summary>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
/// <remarks>Equal when both texts are. The default value holds no text.</remarks>
public readonly record struct BilingualText([property: JsonRequired] string Vietnamese, [property: JsonRequired] string English)
{
    /// <summary>Gives the text in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>The text as it begins a line or a cell of a table, with a capital; a name of the library stands as within a sentence.</summary>
    public BilingualText Capitalized() => new(Capital(Vietnamese), Capital(English));

    /// <summary>The English text.</summary>
    public override string ToString() => English ?? "";

    private static string Capital(string text) => string.IsNullOrEmpty(text) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
