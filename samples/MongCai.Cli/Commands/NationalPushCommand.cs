using System.CommandLine;
using MongCai.Cli.National;
using MongCai.Sdk.National;

namespace MongCai.Cli.Commands;

/// <summary><c>national push</c>: pushes the dossiers of a file with their steps, as far as the journal says that the exchange does not have them.</summary>
internal static class NationalPushCommand
{
    internal static Command Command(NationalAction action)
    {
        PushFile file = new(
            action,
            "The dossiers: a line each, {\"dossier\":{…},\"steps\":[…]}, in the members of the exchange (DongBoHoSoMC, CapNhatTienDoHoSoMC); '-' for standard input.",
            compares: false);
        Command command = new(
            "push",
            "Push dossiers and the steps that the exchange does not have yet. After Ctrl-C or a failure run the same command again: nothing is lost, and no step is sent twice. Exit code 1 where something was refused, or is not known to have arrived.");
        return file.Attach(command, PushAsync);
    }

    private static async Task<PushRow> PushAsync(
        NationalExchangeClient exchange, PushJournal journal, long number, PushLine line, CancellationToken cancellation)
    {
        try
        {
            return new(number, line.Steps.Count, await new NationalPush(exchange, journal).PushAsync(line.Dossier, line.Steps, cancellation));
        }
        catch (ArgumentException wrong)
        {
            return new(number, line.Steps.Count, null, wrong.Message);
        }
    }
}
