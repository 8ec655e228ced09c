using MongCai.Cli.Settings;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>Reads the dossiers of files, one after the other.</summary>
internal static class DossierFile
{
    /// <exception cref="UsageException">
    /// A file cannot be opened, or one of its lines is wrong: a report without a line of its dossiers would be a wrong report.
    /// </exception>
    internal static DossierTally Count(IEnumerable<string> paths, StandardStreams streams, Dimensions kept, CutOff cutOff)
    {
        DossierTally tally = DossierTally.Empty(kept, cutOff);
        ForEach(paths, streams, stream => tally.Include(DossierRows.Count(stream, kept, cutOff)));
        return tally;
    }

    /// <summary>Takes the dossiers of one file after the other, which are read as they are asked for.</summary>
    /// <exception cref="UsageException">A file cannot be opened, or one of its lines is wrong.</exception>
    internal static void ForEach(IEnumerable<string> paths, StandardStreams streams, Dimensions kept, Action<IEnumerable<DossierFacts>> take) =>
        ForEach(paths, streams, stream => take(DossierRows.Read(stream, kept)));

    /// <summary>Gives the dossiers of one file after the other, which are read as they are asked for.</summary>
    /// <exception cref="UsageException">A file cannot be opened, or one of its lines is wrong.</exception>
    internal static IEnumerable<DossierFacts> Read(IEnumerable<string> paths, StandardStreams streams)
    {
        foreach (string path in paths)
        {
            using Stream stream = streams.OpenBytes(path);
            using IEnumerator<DossierFacts> facts = DossierRows.Read(stream).GetEnumerator();
            while (DomainTable.Reading(path, facts.MoveNext))
            {
                yield return facts.Current;
            }
        }
    }

    private static void ForEach(IEnumerable<string> paths, StandardStreams streams, Action<Stream> take)
    {
        foreach (string path in paths)
        {
            using Stream stream = streams.OpenBytes(path);
            DomainTable.Reading(path, () =>
            {
                take(stream);
                return true;
            });
        }
    }
}
