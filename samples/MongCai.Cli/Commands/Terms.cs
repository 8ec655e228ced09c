using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Commands;

/// <summary>Processing times by their texts, each read once: a table of dossiers repeats those of a few procedures.</summary>
internal sealed class Terms
{
    /// <summary>Bounds the memory where every row has a text of its own.</summary>
    private const int MostKept = 10_000;

    /// <summary>What is expected where a procedure sets no time.</summary>
    internal const string NotSet = "a time; the procedure sets none, so there is no due date";

    /// <summary>What is expected of a time in other words.</summary>
    internal const string Unparsed =
        "an amount and a unit such as '5 ngày làm việc', '15 ngày', '8 giờ làm việc', '2 tháng' or 'Trong ngày', and no word that sets something else; a person must read this one";

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
