using System.Text;
using MongCai.Cli.Settings;
using MongCai.Domain;
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
        PeekedStream bytes = PeekedStream.Of(stream, MostPeeked);
        GzipMembers? members = bytes.Head is [0x1f, 0x8b, ..] ? new(bytes) : null;
        try
        {
            take(Read(members is null ? bytes : PeekedStream.Of(members, MostPeeked), draft));
            return true;
        }
        catch (Exception wrong) when (wrong is InvalidDataException || (wrong is FormatException or DecoderFallbackException or UsageException && members is { IsWhole: false }))
        {
            throw new FormatException("It is not whole: the compressed data breaks off or is damaged. Copy the file again.", wrong);
        }
    }

    private static IEnumerable<DossierFacts> Read(PeekedStream text, DossierDraft draft) =>
        IsNdjson(text.Head) ? NdjsonDossiers.Read(text, draft)
        : TextKind.Of(Encoding.Latin1.GetString(WithoutMark(text.Head))) is { } other ? throw new FormatException($"It is {other}; expected a JSON object a line (NDJSON), CSV with a header, or one of them in gzip.")
        : CsvDossiers.Read(text, draft);

    private static bool IsNdjson(ReadOnlySpan<byte> head) => WithoutMark(head).TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) => head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
}
