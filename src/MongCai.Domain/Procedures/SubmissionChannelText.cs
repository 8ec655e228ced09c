using System.Diagnostics.CodeAnalysis;

namespace MongCai.Domain.Procedures;

/// <summary>The words in which tables and options name the channels: <c>in-person</c>, <c>online</c> and <c>postal</c>.</summary>
/// <remarks>A channel is a line of the file procedure-names.csv, which says what other spellings are read.</remarks>
public static class SubmissionChannelText
{
    private const string Every = "all";

    /// <summary>The words, in the order of the national code list.</summary>
    public static IReadOnlyList<string> Words => WordList<SubmissionChannel>.Words;

    /// <summary>Gives the word for a channel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no channel.</exception>
    public static string ToWord(this SubmissionChannel channel) => WordList<SubmissionChannel>.Word(channel) is { Length: > 0 } word
        ? word
        : throw new ArgumentOutOfRangeException(nameof(channel), channel, "No channel has no word.");

    /// <summary>Reads the word for a channel, or another spelling of it; the channel is none where the text is neither.</summary>
    public static bool TryParse([NotNullWhen(true)] string? word, out SubmissionChannel channel)
    {
        channel = WordList<SubmissionChannel>.Find(word) ?? SubmissionChannel.None;
        return channel != SubmissionChannel.None;
    }

    /// <summary>The channel in a sentence about filing: <c>nộp trực tuyến</c>, "online".</summary>
    internal static BilingualText Filing(this SubmissionChannel channel) =>
        channel == SubmissionChannel.None ? channel.Name() : new($"nộp {channel.Name().Vietnamese}", channel.Name().English);

    /// <summary>The channels that a field of a table names: one, or with <c>all</c> each of them.</summary>
    internal static SubmissionChannel[] Channels(this CsvRow row, string column) =>
        row[column] == Every ? [.. WordList<SubmissionChannel>.Members]
        : TryParse(row[column], out SubmissionChannel channel) ? [channel]
        : throw row.Wrong($"{ShownText.Quoted(row[column])} is not a channel: expected {string.Join(", ", Words)} or {Every}.");
}
