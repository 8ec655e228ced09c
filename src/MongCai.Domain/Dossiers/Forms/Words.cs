namespace MongCai.Domain.Dossiers.Forms;

/// <summary>Words of a form in both languages.</summary>
internal readonly record struct Words(string Vietnamese, string English)
{
    internal string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
