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

    /// <summary>The English text.</summary>
    public override string ToString() => English ?? "";
}
