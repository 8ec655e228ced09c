using System.Buffers;
using System.Text.Json;
using MongCai.Domain.Quality;

namespace Province.Feeding;

/// <summary>
/// Changes of facts as lines in UTF-8: a plus and facts that count from now on, or a minus and facts that count no more, in the library's own JSON.
/// </summary>
internal static class Changes
{
    internal static void Add(IBufferWriter<byte> lines, DossierFacts facts) => Write(lines, '+', facts);

    internal static void Retract(IBufferWriter<byte> lines, DossierFacts facts) => Write(lines, '-', facts);

    /// <summary>Writes that facts have taken the place of others.</summary>
    internal static byte[] Replace(DossierFacts? before, DossierFacts? after)
    {
        ArrayBufferWriter<byte> lines = new();
        if (before is not null)
        {
            Retract(lines, before);
        }

        if (after is not null)
        {
            Add(lines, after);
        }

        return lines.WrittenSpan.ToArray();
    }

    /// <summary>Reads all lines before any of them counts.</summary>
    /// <exception cref="FormatException">A line is no change; the message has its number.</exception>
    internal static IReadOnlyList<(bool IsAdded, DossierFacts Facts)> Read(ReadOnlySpan<byte> lines)
    {
        List<(bool, DossierFacts)> changes = [];
        foreach (Range range in lines.Split((byte)'\n'))
        {
            if (lines[range] is { Length: > 0 } line)
            {
                changes.Add(Read(line, changes.Count + 1));
            }
        }

        return changes;
    }

    private static (bool IsAdded, DossierFacts Facts) Read(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            return line[0] is (byte)'+' or (byte)'-' && JsonSerializer.Deserialize<DossierFacts>(line[1..]) is { } facts
                ? (line[0] == '+', facts)
                : throw new JsonException("expected + or - and the facts of a dossier.");
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException)
        {
            throw new FormatException(Invariant($"Line {number} is no change of facts: {error.Message}"), error);
        }
    }

    private static void Write(IBufferWriter<byte> lines, char sign, DossierFacts facts)
    {
        lines.Write([(byte)sign]);
        using (Utf8JsonWriter json = new(lines))
        {
            JsonSerializer.Serialize(json, facts);
        }

        lines.Write("\n"u8);
    }
}
