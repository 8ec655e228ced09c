using System.Diagnostics.CodeAnalysis;

namespace MongCai.Domain.Procedures;

/// <summary>The words in which tables and options name the channels: <c>in-person</c>, <c>online</c> and <c>postal</c>.</summary>
public static class SubmissionChannelText
{
    private const string Every = "all";

    private static readonly (string Word, SubmissionChannel Channel)[] Table =
    [
        ("in-person", SubmissionChannel.InPerson),
        ("online", SubmissionChannel.Online),
        ("postal", SubmissionChannel.Postal),
    ];

    /// <summary>The words, in the order of the national code list.</summary>
    public static IReadOnlyList<string> Words { get; } = Array.AsReadOnly(Array.ConvertAll(Table, row => row.Word));

    /// <summary>Gives the word for a channel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no channel.</exception>
    public static string ToWord(this SubmissionChannel channel) =>
        Array.Find(Table, row => row.Channel == channel).Word ?? throw new ArgumentOutOfRangeException(nameof(channel), channel, "No channel has no word.");

    /// <summary>Reads the word for a channel; the channel is none where the text is no such word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? word, out SubmissionChannel channel)
    {
        channel = Array.Find(Table, row => row.Word == word).Channel;
        return channel != SubmissionChannel.None;
    }

    /// <summary>The channels that a field of a table names: one, or with <c>all</c> each of them.</summary>
    internal static SubmissionChannel[] Channels(this CsvRow row, string column) =>
        row[column] == Every ? Array.ConvertAll(Table, known => known.Channel)
        : TryParse(row[column], out SubmissionChannel channel) ? [channel]
        : throw row.Wrong($"{ShownText.Quoted(row[column])} is not a channel: expected {string.Join(", ", Words)} or {Every}.");
}
