using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using MongCai.Cli.Commands;
using MongCai.Cli.National;
using MongCai.Cli.Portal;
using MongCai.Cli.Settings;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli;

/// <summary>The program: its commands, and the one line on standard error that every failure ends with.</summary>
internal static class CommandLine
{
    /// <summary>The error of writing to a pipe that nobody reads any more (EPIPE).</summary>
    private const int BrokenPipe = 32;

    /// <summary>Runs one command.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="streams">Where input comes from and output goes to.</param>
    /// <param name="host">What is around the portal commands; that of the process without it.</param>
    /// <param name="locale">The language of help and errors where the command line asks for none.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] args, StandardStreams streams, PortalHost? host = null, Language locale = Language.English)
    {
        streams.Language = Speech.Of(args, locale);
        try
        {
            return Finish(args, streams, host);
        }
        catch (IOException broken) when (broken.HResult == BrokenPipe)
        {
            return ExitCode.Success;
        }
        catch (IOException broken)
        {
            return Fail(streams, broken.Message);
        }
    }

    /// <summary>How words are read: as they stand.</summary>
    internal static ParserConfiguration Parser { get; } = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>The tree of commands: what help, completion and the manual are made from.</summary>
    internal static RootCommand Tree(StandardStreams streams) => Root(streams, host: null);

    /// <summary>Says what is wrong with the values of the one row.</summary>
    internal static int WrongValue(StandardStreams streams, string message) => Fail(streams, message, ExitCode.WrongValues);

    /// <summary>Says that Ctrl-C ended the command.</summary>
    internal static int Interrupted(StandardStreams streams)
    {
        BilingualText said = new("Đã ngắt; hãy chạy lại đúng lệnh này.", "Interrupted; run the same command again.");
        return Fail(streams, said.In(streams.Language), ExitCode.Interrupted);
    }

    /// <summary>More than any sentence of this program; what repeats an input of any length is cut.</summary>
    private const int LongestMessage = 2000;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static BilingualText TooLarge => new(
        "Một số trong đầu vào quá lớn nên không tính được. Hãy kiểm tra các số.", "A number of the input is too large to reckon with. Check the numbers.");

    /// <summary>Runs the command and writes out what it has answered, even where it then failed.</summary>
    private static int Finish(string[] args, StandardStreams streams, PortalHost? host)
    {
        int code;
        try
        {
            code = Invoke(args, streams, host);
        }
        catch (UsageException wrong)
        {
            code = Fail(streams, wrong.In(streams.Language));
        }
        catch (OverflowException)
        {
            code = Fail(streams, TooLarge.In(streams.Language));
        }
        catch (DecoderFallbackException)
        {
            code = Fail(
                streams, new BilingualText("Đầu vào không phải văn bản UTF-8. Hãy lưu lại bằng UTF-8.", "The input is not UTF-8 text. Save it as UTF-8.")
                .In(streams.Language));
        }

        streams.Output.Flush();
        return code;
    }

    private static int Invoke(string[] args, StandardStreams streams, PortalHost? host)
    {
        string[] words = [.. AsOption(args).Select(Hyphenated)];
        ParseResult parse = Root(streams, host).Parse(words, Parser);
        if (ParseFault.Of(parse, words) is { } fault)
        {
            throw new UsageException(fault);
        }

        FileRoles.ThrowUnlessDistinct(parse);
        return parse.Invoke(
            new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
    }

    /// <summary>What people try first, as what it means: <c>help workdays</c> and <c>version</c>.</summary>
    private static string[] AsOption(string[] args) => args switch
    {
        ["help", .. var command] => [.. command, "--help"],
        ["version" or "-v", .. var rest] => ["--version", .. rest],
        _ => args,
    };

    /// <summary>An option that is spelled as its column, <c>--bill_number</c>, is <c>--bill-number</c>; values stay as they are.</summary>
    private static string Hyphenated(string word) =>
        !word.StartsWith("--", StringComparison.Ordinal) ? word
        : word.Split('=', 2) is [var name, var value] ? $"{name.Replace('_', '-')}={value}"
        : word.Replace('_', '-');

    private static RootCommand Root(StandardStreams streams, PortalHost? host)
    {
        RootCommand root = Commands(streams, host);
        HelpPage help = new(streams);
        root.Options.OfType<HelpOption>().Single().Action = help;
        root.Options.Add(Speech.Option());
        root.SetAction(help.Invoke);
        return root;
    }

    private static RootCommand Commands(StandardStreams streams, PortalHost? host) => new(
        "Working days, working hours, the lunar calendar, due dates, procedures, fees, dossiers, payments, surveys, outreach and reports of Vietnamese "
        + "public administration, the portals that serve them, and the national exchange.")
    {
        new Command("workdays", "Add and count working days.") { WorkdaysAdd.Command(streams), WorkdaysCount.Command(streams) },
        new Command("worktime", "Add and measure working time.") { WorktimeAdd.Command(streams), WorktimeBetween.Command(streams) },
        new Command("lunar", "Convert to and from the Vietnamese lunar calendar.") { LunarTo.Command(streams), LunarFrom.Command(streams) },
        DaysOff.Command(streams),
        DeadlineOf.Command(streams),
        ImpactOf.Command(streams),
        new Command("dossier-code", "Read dossier codes.") { DossierCodeParse.Command(streams) },
        new Command("dossier", "Follow dossiers.") { DossierReplay.Command(streams), DossierExport.Command(streams), DossierConformance.Command(streams) },
        new Command("procedures", "Search and show the procedures of a catalogue.") { ProceduresSearch.Command(streams), ProceduresShow.Command(streams) },
        new Command("fees", "Quote fees and charges.") { FeesQuote.Command(streams) },
        new Command("vietqr", "Write and read VietQR payment codes.") { VietQrEncode.Command(streams), VietQrDecode.Command(streams) },
        new Command("vnpay", "Sign and verify VNPAY messages.") { VnPaySign.Command(streams), VnPayVerify.Command(streams) },
        NumberInWords.Command(streams),
        Reconcile.Command(streams),
        new Command("survey", "Estimate shares, plan samples and measure how well questions agree.")
        {
            SurveyEstimate.Command(streams), SurveySampleSize.Command(streams), SurveyAlpha.Command(streams),
        },
        new Command("officers", "Plan counters, grade officers, evaluate them and check their roster.")
        {
            OfficersCapacity.Command(streams), OfficersCountersNeeded.Command(streams), OfficersGrade.Command(streams), OfficersEvaluate.Command(streams),
            OfficersRoster.Command(streams),
        },
        new Command("outreach", "Weigh communication on administrative reform.") { OutreachReach.Command(streams), OutreachReport.Command(streams) },
        ReportOf.Command(streams),
        new Command("forecast", "Forecast which dossiers end overdue, from the counts of earlier ones: to classify and warn, never to decide.")
        {
            ForecastTrain.Command(streams), ForecastOf.Command(streams), ForecastBacktest.Command(streams),
        },
        new Command("index", "Score how citizens and enterprises are served.") { IndexOf766.Command(streams) },
        McpServe.Command(streams),
        ServiceRun.Command(streams),
        CompletionOf.Command(streams),
        ManualOf.Command(streams),
        Portal(new(streams, host ?? PortalHost.OfProcess())),
        National(new(new(streams, host ?? PortalHost.OfProcess()))),
    };

    private static Command Portal(PortalAction action) => new(
        "portal",
        "Ask a provincial portal: log in once, then list, file and follow dossiers. Ctrl-C ends a command in order, with exit code 130.")
    {
        PortalLogin.Command(action), PortalProcedures.Command(action), PortalDossiers.Command(action), PortalDue.Command(action),
        PortalSubmit.Command(action), PortalTrack.Command(action), PortalSync.Command(action),
    };

    private static Command National(NationalAction action) => new(
        "national",
        "Push dossiers to the national exchange, follow them there and keep both in step. The password comes from MONGCAI_NATIONAL_PASSWORD. Ctrl-C ends a command in order, with exit code 130.")
    {
        NationalPushCommand.Command(action), NationalTrackCommand.Command(action), NationalSyncCommand.Command(action),
    };

    private static int Fail(StandardStreams streams, string message, int exitCode = ExitCode.WrongUsage)
    {
        string line = OneLine(message);
        streams.Error.WriteLine("mongcai: " + (line.Length > LongestMessage ? line[..LongestMessage] + "…" : line));
        return exitCode;
    }
}
