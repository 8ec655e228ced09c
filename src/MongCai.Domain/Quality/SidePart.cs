namespace MongCai.Domain.Quality;

/// <summary>A part of a side that is read and written by itself: a field of administration has two, its name and its code, all others one.</summary>
/// <param name="Column">The column of rows, such as <c>field_code</c>.</param>
/// <param name="Member">The member of stored forms, such as <c>fieldCode</c>.</param>
/// <param name="Description">What the column holds.</param>
/// <param name="Expected">What a text should be, for messages.</param>
/// <param name="Read">Reads a text; null where it is no such value.</param>
/// <param name="Write">Writes the part of a value of the side.</param>
internal sealed record SidePart(string Column, string Member, string Description, string Expected, Func<string, object?> Read, Func<object, string> Write)
{
    /// <summary>Whether it is a text of one's own and no code or word, so that rows may spell it in several ways that look the same.</summary>
    internal bool IsFree { get; init; }

    /// <summary>Reads a text as people write it, who do not see how its letters and blanks are made; null where it is no such value.</summary>
    internal object? ReadWritten(string text) => !IsFree ? Read(text) : CleanText.Of(text) is { } clean ? Read(clean) : null;

    /// <exception cref="FormatException">The text is no such value.</exception>
    internal object Required(string text) => Read(text) ?? throw Wrong(text);

    internal FormatException Wrong(string text) => new($"found {ShownText.Quoted(text)}, expected {Expected}.");
}
