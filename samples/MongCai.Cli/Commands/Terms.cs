using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Commands;

/// <summary>Processing times by their texts, each read once: a table of dossiers repeats those of a few procedures.</summary>
internal sealed class Terms
{
    /// <summary>Bounds the memory where every row has a text of its own.</summary>
    private const int MostKept = 10_000;

    private readonly Dictionary<string, ProcessingTime> read = new(StringComparer.Ordinal);

    internal ProcessingTime Of(ReadOnlySpan<char> text)
    {
        if (read.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out ProcessingTime term))
        {
            return term;
        }

        term = ProcessingTime.FromText(text.ToString());
        if (read.Count < MostKept)
        {
            read.Add(term.Text, term);
        }

        return term;
    }
}
