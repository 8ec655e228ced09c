using System.Buffers;

namespace MongCai.Domain.Procedures;

/// <summary>How well the entries answer each word of a question, a row for each word, before names are looked at.</summary>
internal sealed class WordRows : IDisposable
{
    private readonly int entries;
    private readonly float[] values;

    internal WordRows(int entries, int rows)
    {
        this.entries = entries;
        values = ArrayPool<float>.Shared.Rent(entries * rows);
        values.AsSpan(0, entries * rows).Clear();
    }

    internal Span<float> this[int row] => values.AsSpan(row * entries, entries);

    /// <summary>Enters that entries have a term.</summary>
    internal void Add(AskedTerms terms, int term, ReadOnlySpan<int> having)
    {
        for (int number = terms.First(term); number >= 0; number = terms[number].Next)
        {
            Span<float> row = this[terms[number].Word];
            float quality = (float)terms[number].Quality;
            foreach (int entry in having)
            {
                row[entry] = Math.Max(row[entry], quality);
            }
        }
    }

    /// <summary>Adds a row, so many times, to another.</summary>
    internal static void Add(ReadOnlySpan<float> row, double times, Span<float> sum)
    {
        float factor = (float)times;
        for (int entry = 0; entry < sum.Length; entry++)
        {
            sum[entry] += row[entry] * factor;
        }
    }

    /// <summary>Raises each value to that of another row, so many times.</summary>
    internal static void Raise(Span<float> row, ReadOnlySpan<float> least, double times)
    {
        float factor = (float)times;
        for (int entry = 0; entry < row.Length; entry++)
        {
            row[entry] = Math.Max(row[entry], least[entry] * factor);
        }
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(values);
}
