using System.Runtime.CompilerServices;
using System.Text.Json;
using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>Reads dossiers with their steps, a JSON object a line.</summary>
internal static class PushLines
{
    internal static async IAsyncEnumerable<(long Number, PushLine? Line, string? Error)> ReadAsync(
        TextReader text, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A read of standard input cannot be cancelled, the wait for it can.
        for (long number = 1; await text.ReadLineAsync(cancellation).AsTask().WaitAsync(cancellation) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                (PushLine? read, string? error) = Read(line);
                yield return (number, read, error);
            }
        }
    }

    /// <summary>How many lines of a file hold something.</summary>
    internal static long Count(string path)
    {
        using TextReader text = StandardStreams.OpenFile(path);
        long count = 0;
        while (text.ReadLine() is { } line)
        {
            count += string.IsNullOrWhiteSpace(line) ? 0 : 1;
        }

        return count;
    }

    private static (PushLine? Line, string? Error) Read(string line)
    {
        try
        {
            PushLineJson json = JsonSerializer.Deserialize(line, NationalCliJson.Default.PushLineJson) ?? throw new JsonException();
            PushLine read = new(
                NationalDossierJson.ReadDossier(json.Dossier.GetRawText()),
                [.. (json.Steps ?? []).Select(step => NationalDossierJson.ReadProgress(step.GetRawText()))]);
            return read.Dossier.Code.Value is null ? (null, "The dossier has no code of a province (MaHoSo).") : (read, null);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or ArgumentException)
        {
            return (null,
                $"The line is no object with 'dossier' and 'steps' in the members of the exchange{(wrong is JsonException { Path: { } path } ? $", at '{path}'" : "")}.");
        }
    }
}
