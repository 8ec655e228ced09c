using System.CommandLine;
using MongCai.Cli.Dossiers;
using MongCai.Cli.EventLogs.Export;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Commands;

/// <summary><c>dossier export</c>: the events of dossiers as an event log for process mining, without personal data.</summary>
internal sealed class DossierExport
{
    private readonly StandardStreams streams;
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The events of dossiers: an audit trail, an audit trail a line, or an event a line, where each filing begins the next dossier; '-' "
            + "for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "xes (IEEE 1849, a trace a dossier) or ocel (OCEL 2.0 as JSON, with officers, agencies, components and payments as objects).",
        Required = true,
    }.AcceptOnlyFromAmong("xes", "ocel");
    private readonly Option<string> keyFile = new("--key-file")
    {
        Description = "A file whose first line is the key of the pseudonyms, of 32 characters or more. The same key gives the same pseudonyms; keep it "
            + "apart from the log.",
        HelpName = "FILE",
        Required = true,
    };
    private readonly Option<string> fewest = new("--fewest")
    {
        Description = "Leave out dossiers whose procedure and sequence of events fewer than N of them have, since they point to a person. The files are "
            + "then read twice. Without it, 1.",
        HelpName = "N",
    };

    private DossierExport(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        DossierExport export = new(streams);
        Command command = new(
            "export",
            "Write the events of dossiers as an event log. Dossiers and officers have pseudonyms; applicants, reasons and every other free text are left out.")
        {
            export.files, export.format, export.keyFile, export.fewest,
        };
        command.SetAction(export.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        string[] paths = parse.GetRequiredValue(files);
        int least = Fewest(parse, paths);
        Pseudonyms pseudonyms = Pseudonyms.FromFile(parse.GetRequiredValue(keyFile));
        Variants? variants = least > 1 ? Variants.Of(EventFiles.Read(paths, streams)) : null;
        using IEventLogWriter log = parse.GetRequiredValue(format) == "xes"
            ? new XesWriter(streams.OutputBytes, pseudonyms)
            : new OcelWriter(streams.OutputBytes, pseudonyms);
        int left = 0;
        foreach (Dossier dossier in EventFiles.Read(paths, streams))
        {
            bool isKept = variants is null || variants.CountOf(dossier) >= least;
            left += isKept ? 0 : 1;
            (isKept ? log : null)?.Write(dossier);
        }

        log.End();
        Note(left, least);
        return ExitCode.Success;
    }

    private void Note(int left, int least)
    {
        if (left > 0)
        {
            streams.Note(new(
                Invariant($"số hồ sơ để ngoài, vì chưa đủ {least} hồ sơ cùng thủ tục và cùng chuỗi sự kiện: {left}"),
                Invariant($"dossiers left out, since fewer than {least} have their procedure and sequence of events: {left}")));
        }
    }

    private int Fewest(ParseResult parse, string[] paths)
    {
        int least = OptionText.Whole(parse, fewest, 1) ?? 1;
        return least == 1 || !paths.Contains("-") ? least : throw new UsageException(new BilingualText(
            $"{fewest.Name}: không đọc đầu vào chuẩn hai lần được; cần tệp.", $"{fewest.Name}: standard input cannot be read twice; expected files."));
    }
}
