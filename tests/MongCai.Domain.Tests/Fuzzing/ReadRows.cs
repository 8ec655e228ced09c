using System.Text.RegularExpressions;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>What a reader of rows gave before it ended or refused. Two ways of reading the same give the same.</summary>
internal sealed partial record ReadRows(string Facts, string? Refusal)
{
    /// <summary>Whether all rows are read; both ways must agree.</summary>
    public static bool AreRead(IEnumerable<DossierFacts> one, IEnumerable<DossierFacts> other)
    {
        (ReadRows rows, ReadRows others) = (Of(one), Of(other));
        Assert.Equal(rows.Refusal is null, others.Refusal is null);
        Assert.True(rows == others || IsOfBytes(rows.Refusal) || IsOfBytes(others.Refusal), $"{rows}\n{others}");
        return rows.Refusal is null;
    }

    /// <summary>Whether all rows of a file are counted: as if they were read one after the other, with the refusal of the first that is wrong.</summary>
    public static bool AreCounted(byte[] file)
    {
        string tally = "";
        string? refusal = FuzzTarget.RefusalOf(() => tally = DossierRows.Count(new MemoryStream(file)).ToJson());
        DossierTally byRow = DossierTally.Empty();
        string? refused = FuzzTarget.RefusalOf(() => AddAll(byRow, file));
        Assert.Equal(refusal is null, refused is null);
        Assert.True(refusal == refused || IsOfBytes(refusal) || IsOfBytes(refused), $"{refusal}\n{refused}");
        Assert.Equal(tally, refusal is null ? byRow.ToJson() : "");
        return refusal is null;
    }

    /// <summary>
    /// Whether the bytes are refused, before there are rows: as no UTF-8, or as no whole gzip. Bytes are read ahead of rows, by how much depends on the way,
    /// and so does which of two faults of a file is met first.
    /// </summary>
    private static bool IsOfBytes(string? refusal) =>
        refusal is not null && (refusal.Contains("not UTF-8", StringComparison.Ordinal) || refusal.StartsWith("It is not whole", StringComparison.Ordinal));

    private static ReadRows Of(IEnumerable<DossierFacts> facts)
    {
        List<string> read = [];
        string? refusal = FuzzTarget.RefusalOf(() => read.AddRange(facts.Select(one => $"{one} {one.Segment} {one.GetHashCode()}")));
        return new(string.Join('\n', read), refusal is null ? null : Place().Replace(refusal, "from byte"));
    }

    private static void AddAll(DossierTally tally, byte[] file)
    {
        foreach (DossierFacts facts in DossierRows.Read(new MemoryStream(file)))
        {
            tally.Add(facts);
        }
    }

    /// <summary>The place in a line may differ between two forms of one object.</summary>
    [GeneratedRegex("from byte [0-9]+")]
    private static partial Regex Place();
}
