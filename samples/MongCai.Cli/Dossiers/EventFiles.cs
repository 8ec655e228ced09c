using MongCai.Cli.Commands;
using MongCai.Cli.Settings;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Dossiers;

/// <summary>Reads the dossiers of files of events one after the other, a dossier at a time in memory.</summary>
/// <remarks>A file is an audit trail, or has an audit trail a line, or an event a line, where each filing begins the next dossier.</remarks>
internal static class EventFiles
{
    /// <exception cref="UsageException">A file cannot be opened, or holds no dossiers, or one that the lifecycle does not allow.</exception>
    internal static IEnumerable<Dossier> Read(IEnumerable<string> paths, StandardStreams streams)
    {
        foreach (string path in paths)
        {
            using TextReader text = streams.Open(path);
            using IEnumerator<Dossier> dossiers = Read(text).GetEnumerator();
            while (DomainTable.Reading(path, dossiers.MoveNext))
            {
                yield return dossiers.Current;
            }
        }
    }

    /// <summary>Nothing is read before the first dossier is asked for.</summary>
    private static IEnumerable<Dossier> Read(TextReader text)
    {
        foreach (Dossier dossier in Lines(text).Take(1).ToArray() is [var (line, number)] ? Read(text, line, number) : throw new FormatException("It is "
            + "empty; expected the events of dossiers."))
        {
            yield return dossier;
        }
    }

    private static IEnumerable<Dossier> Read(TextReader text, string line, int number)
    {
        IEnumerable<(string Line, int Number)> all = Lines(text, number).Prepend((line, number));
        return DossierEvents.IsEvent(line) ? OfEvents(all)
            : DossierEvents.IsWhole(line) ? all.Select(one => Located(one.Number, () => DossierEvents.Verified(DossierJson.Read(one.Line)).Replay()))
            : [DossierEvents.Verified(DossierJson.Read(line + "\n" + text.ReadToEnd())).Replay()];
    }

    private static IEnumerable<(string Line, int Number)> Lines(TextReader text, int before = 0)
    {
        for (int number = before + 1; text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (line, number);
            }
        }
    }

    private static IEnumerable<Dossier> OfEvents(IEnumerable<(string Line, int Number)> lines)
    {
        List<DossierEvent> events = [];
        int begin = 0;
        foreach ((string line, int number) in lines)
        {
            DossierEvent step = DossierEvents.ReadLine(line, number);
            if (step is DossierEvent.Filed && events.Count > 0)
            {
                yield return Located(begin, () => Dossier.Replay(events));
                events.Clear();
            }

            begin = events.Count == 0 ? number : begin;
            events.Add(step);
        }

        yield return Located(begin, () => Dossier.Replay(events));
    }

    private static Dossier Located(int line, Func<Dossier> replay)
    {
        try
        {
            return replay();
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new FormatException(Invariant($"The dossier from line {line} on: {wrong.Message}"), wrong);
        }
    }
}
