using System.CommandLine;
using System.Runtime.InteropServices;
using MongCai.Sdk;

namespace MongCai.Cli.Portal;

/// <summary>Runs what a command does with a portal: as a profile says, until it is done or Ctrl-C ends it.</summary>
internal sealed class PortalAction(StandardStreams streams, PortalHost host)
{
    private readonly Option<string> profile = new("--profile")
    {
        Description = "Which login to use, where there are several.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "default",
    };

    internal StandardStreams Streams => streams;

    internal PortalHost Host => host;

    internal ProfileFile FileOf(ParseResult parse) => new(host.Folder, parse.GetRequiredValue(profile));

    /// <summary>Adds the options and what the command does to it.</summary>
    internal Command Attach(Command command, IEnumerable<Option> options, Func<ParseResult, CancellationToken, Task<int>> run) =>
        AttachAlone(command, [.. options, profile], run);

    /// <summary>Adds the options, and none of a profile, and what the command does.</summary>
    internal Command AttachAlone(Command command, IEnumerable<Option> options, Func<ParseResult, CancellationToken, Task<int>> run)
    {
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parse => Run(cancellation => run(parse, cancellation)));
        return command;
    }

    /// <summary>
    /// As <see cref="Attach(Command, IEnumerable{Option}, Func{ParseResult, CancellationToken, Task{int}})"/>, with a client that is logged in.
    /// </summary>
    internal Command Attach(Command command, IEnumerable<Option> options, Func<ParseResult, PortalClient, CancellationToken, Task<int>> run) =>
        Attach(command, options, async (parse, cancellation) =>
        {
            using HttpClient transport = Transport();
            return await run(parse, Client(FileOf(parse), transport), cancellation);
        });

    internal HttpClient Transport() => new(host.Transport(), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Makes a client of a portal. The client knows which addresses are safe; where the address came from is said here.</summary>
    internal PortalClient Client(HttpClient transport, Uri address, ITokenProvider? tokens, string origin)
    {
        try
        {
            return new(transport, new() { BaseAddress = address, TokenProvider = tokens }, host.Time);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"{origin} {wrong.Message.Replace($" (Parameter '{wrong.ParamName}')", "", StringComparison.Ordinal)}", wrong);
        }
    }

    private PortalClient Client(ProfileFile file, HttpClient transport)
    {
        Profile known = file.Read();
        return Client(transport, known.Address, new ProfileTokens(file, known, transport, host.Time), $"The file '{file.Path}' is wrong.");
    }

    /// <summary>Waits for the command. The first Ctrl-C ends it in order, a second one at once.</summary>
    private int Run(Func<CancellationToken, Task<int>> run)
    {
        using CancellationTokenSource interrupted = CancellationTokenSource.CreateLinkedTokenSource(host.Interrupted);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, EndInOrder);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, EndInOrder);
        try
        {
            return run(interrupted.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return CommandLine.Interrupted(streams);
        }
        catch (PortalNotFoundException missing)
        {
            return CommandLine.WrongValue(streams, PortalText.NotThere(missing).In(streams.Language));
        }
        catch (PortalException failed)
        {
            throw new UsageException(PortalText.Of(failed), failed);
        }

        void EndInOrder(PosixSignalContext signal)
        {
            signal.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        }
    }
}
