using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Portal;

/// <summary>
/// Reads the lines to be filed. The key of a line is made of the name of the run, its text, and how often that text came before, so
/// that a line keeps its key when others are added, taken out or mended.
/// </summary>
internal sealed class SubmissionLines(string run)
{
    private readonly Dictionary<IdempotencyKey, int> seen = [];

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

    internal async IAsyncEnumerable<SubmissionLine> ReadAsync(TextReader text, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A read of standard input cannot be cancelled, the wait for it can.
        for (long number = 1; await text.ReadLineAsync(cancellation).AsTask().WaitAsync(cancellation) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Read(number, line.Trim());
            }
        }
    }

    private SubmissionLine Read(long number, string line)
    {
        try
        {
            NewDossier dossier = JsonSerializer.Deserialize(line, PortalJson.Of<NewDossier>()) ?? throw new JsonException();
            return new(number, KeyOf(line), dossier, null);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or ArgumentException)
        {
            string where = wrong is JsonException { Path: { } path } ? $", at '{path}'" : "";
            return new(number, default, null, $"The line is not a new dossier of the contract{where}.");
        }
    }

    private IdempotencyKey KeyOf(string line)
    {
        ref int before = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, IdempotencyKey.Of(line), out _);
        return IdempotencyKey.Of("mongcai portal submit", run, line, Invariant($"{before++}"));
    }
}
