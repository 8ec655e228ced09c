namespace MongCai.Domain.Procedures;

/// <summary>The text of a search, folded once, in the forms in which entries are compared with it.</summary>
internal sealed class SearchText
{
    internal SearchText(string text)
    {
        Code = text.Trim().ToUpperInvariant();
        string folded = VietnameseText.Fold(text);
        Words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Name = $" {folded} ";
        PhraseStart = " " + folded;
        WholeWords = [.. Words.Select(word => $" {word} ")];
        WordStarts = [.. Words.Select(word => " " + word)];
    }

    /// <summary>The text as a code is written.</summary>
    internal string Code { get; }

    internal bool IsEmpty => Code.Length == 0;

    /// <summary>Whether the text may be a code or its beginning: all codes begin with a digit.</summary>
    internal bool IsCode => Code is [>= '0' and <= '9', ..];

    internal string[] Words { get; }

    /// <summary>The folded text between spaces, as an entry has its name.</summary>
    internal string Name { get; }

    internal string PhraseStart { get; }

    internal string[] WholeWords { get; }

    internal string[] WordStarts { get; }
}
