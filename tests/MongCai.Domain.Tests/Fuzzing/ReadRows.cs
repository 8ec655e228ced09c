using System.Text.RegularExpressions;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>What a reader of rows gave before it ended or refused. Two ways of reading the same give the same.</summary>
internal sealed partial record ReadRows(string Facts, string? Refusal)
{
    /// <summary>Whether all rows are read; both ways must agree.</summary>
    public static bool AreRead(IEnumerable<DossierFacts> one, IEnumerable<DossierFacts> other)
    {
        ReadRows rows = Of(one);
        Assert.Equal(rows, Of(other));
        return rows.Refusal is null;
    }

    /// <summary>Whether all rows of a file are counted: as if they were read one after the other, with the refusal of the first that is wrong.</summary>
    public static bool AreCounted(byte[] file)
    {
        string tally = "";
        string? refusal = FuzzTarget.RefusalOf(() => tally = DossierRows.Count(new MemoryStream(file)).ToJson());
        DossierTally byRow = DossierTally.Empty();
        Assert.Equal(refusal, FuzzTarget.RefusalOf(() => AddAll(byRow, file)));
        Assert.Equal(tally, refusal is null ? byRow.ToJson() : "");
        return refusal is null;
    }

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
