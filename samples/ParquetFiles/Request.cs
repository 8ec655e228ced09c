using System.Text;
using MongCai.Cli;
using MongCai.Cli.Dossiers;
using MongCai.Cli.EventLogs.Export;
using ParquetFiles.Columns;

namespace ParquetFiles;

/// <summary>What the program is asked for: facts or events, from which files into which.</summary>
internal static class Request
{
    internal const string Usage = "expected: facts --out FILE DOSSIERS…, or events --out FILE --key-file FILE EVENTS…; '-' is standard input";

    /// <summary>Writes one file, which is there only where it is whole.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(string[] args, StandardStreams streams)
    {
        try
        {
            long rows = await WriteAsync(args, streams).ConfigureAwait(false);
            streams.Error.WriteLine(Invariant($"parquet: rows written: {rows}"));
            return ExitCode.Success;
        }
        catch (UsageException wrong)
        {
            return Fail(streams, wrong.Message);
        }
        catch (DecoderFallbackException)
        {
            return Fail(streams, "The input is not UTF-8 text. Save it as UTF-8.");
        }
    }

    private static Task<long> WriteAsync(string[] args, StandardStreams streams) => args switch
    {
        ["facts", "--out", var file, .. { Length: > 0 } paths] => WholeFile.WriteAsync(file, FactColumns.All, DossierFile.Read(paths, streams)),
        ["events", "--out", var file, "--key-file", var key, .. { Length: > 0 } paths] =>
            WholeFile.WriteAsync(file, new EventColumns(Pseudonyms.FromFile(key)).All, Events(paths, streams)),
        _ => throw new UsageException(args.Length == 0 ? $"Nothing is asked for; {Usage}." : $"Found '{string.Join(' ', args)}'; {Usage}."),
    };

    private static IEnumerable<LogLine> Events(IEnumerable<string> paths, StandardStreams streams) =>
        from dossier in EventFiles.Read(paths, streams)
        from step in LogStep.Of(dossier)
        select new LogLine(dossier, step);

    private static int Fail(StandardStreams streams, string message)
    {
        streams.Error.WriteLine($"parquet: {message}");
        return ExitCode.WrongUsage;
    }
}
