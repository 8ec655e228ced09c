using System.Text.Json;
using NodaTime.Text;

namespace MongCai.Domain.Json;

/// <summary>What the stored forms of ledgers and tallies share: the version that stands first in them, and what is said of a text that is none.</summary>
internal static class StoredForm
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    internal const int Version = 1;

    private const string Root = "$";
    private const string Missing = "including: ";

    /// <exception cref="FormatException">It is another version.</exception>
    internal static int Read(int version) => version == Version
        ? version
        : throw new FormatException(Invariant($"it is of version {version}; this library reads version {Version}."));

    /// <summary>Whether an exception tells of a wrong text, and not of a fault of this library.</summary>
    internal static bool IsOfText(Exception error) =>
        error is JsonException or InvalidOperationException or UnparsableValueException or ArgumentException or FormatException or OverflowException;

    /// <param name="form">What the text is not, such as "a tally of dossiers".</param>
    /// <param name="error">What its reader met.</param>
    internal static FormatException Wrong(string form, Exception error) => new($"The text is not {form}: {ShownText.Sentence(Said(error))}", error);

    private static string Said(Exception error) => error switch
    {
        OverflowException => "a count is greater than can be added up.",
        JsonException { Path: { } path } wrong => Said(wrong.Message, path == Root ? "it" : ShownText.Quoted(path[Root.Length..].TrimStart('.'))),
        _ => error.Message,
    };

    /// <summary>Tells in our words what the runtime says in those of its types; other sentences, such as those of values, are told as they are.</summary>
    private static string Said(string sentence, string place) =>
        sentence.IndexOf(Missing, StringComparison.Ordinal) is var missing and >= 0 ? $"{place} lacks {sentence[(missing + Missing.Length)..]}"
        : sentence.Contains("could not be mapped", StringComparison.Ordinal) ? $"{place} is unknown."
        : sentence.Contains("doesn't allow null", StringComparison.Ordinal) ? $"{place} is null."
        : sentence.Contains("could not be converted to", StringComparison.Ordinal) ? $"{place} holds another kind of value."
        : sentence;
}
