using System.IO.Compression;
using System.Text;
using MongCai.Cli.Settings;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Dossiers;

/// <summary>Reads the dossiers of files, which tell by their first bytes whether they are compressed, and whether they are NDJSON or CSV.</summary>
internal static class DossierFile
{
    private const int MostPeeked = 64;

    /// <exception cref="UsageException">A file cannot be opened, or one of its lines is wrong: a report without a line of its dossiers would be a wrong report.</exception>
    internal static CountedDossiers Count(IEnumerable<string> paths, StandardStreams streams, Dimensions kept, CutOff cutOff)
    {
        CountedDossiers dossiers = new(DossierTally.Empty(kept, cutOff));
        ForEach(paths, streams, kept, facts =>
        {
            foreach (DossierFacts one in facts)
            {
                dossiers.Add(one);
            }
        });
        return dossiers;
    }

    /// <summary>Takes the dossiers of one file after the other, which are read as they are asked for.</summary>
    /// <exception cref="UsageException">A file cannot be opened, or one of its lines is wrong.</exception>
    internal static void ForEach(IEnumerable<string> paths, StandardStreams streams, Dimensions kept, Action<IEnumerable<DossierFacts>> take)
    {
        DossierDraft draft = new(kept);
        foreach (string path in paths)
        {
            using Stream stream = streams.OpenBytes(path);
            DomainTable.Reading(path, () => Take(stream, draft, take));
        }
    }

    private static bool Take(Stream stream, DossierDraft draft, Action<IEnumerable<DossierFacts>> take)
    {
        try
        {
            take(Read(stream, draft));
            return true;
        }
        catch (InvalidDataException broken)
        {
            throw new FormatException("It is not whole: the compressed data is broken.", broken);
        }
    }

    private static IEnumerable<DossierFacts> Read(Stream stream, DossierDraft draft)
    {
        PeekedStream text = PeekedStream.Of(Plain(stream), MostPeeked);
        return IsNdjson(text.Head) ? NdjsonDossiers.Read(text, draft) : CsvDossiers.Read(text, draft);
    }

    private static Stream Plain(Stream stream)
    {
        PeekedStream peeked = PeekedStream.Of(stream, 2);
        return peeked.Head is [0x1f, 0x8b] ? new GZipStream(peeked, CompressionMode.Decompress) : peeked;
    }

    private static bool IsNdjson(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }
}
