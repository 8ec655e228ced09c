namespace MongCai.Domain;

/// <summary>A text in the two languages of printed forms and tables.</summary>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
/// <remarks>The default value holds no texts: both are null.</remarks>
public readonly record struct BilingualText(string Vietnamese, string English)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>Writes the Vietnamese text.</summary>
    public override string ToString() => Vietnamese ?? "";
}
