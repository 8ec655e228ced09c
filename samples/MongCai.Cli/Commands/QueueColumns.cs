using MongCai.Cli.Rows;

namespace MongCai.Cli.Commands;

/// <summary>The columns that the commands on queues share.</summary>
internal static class QueueColumns
{
    internal static readonly Column Arrivals = new("arrivals_per_hour", "How many people come in an hour, such as 12.");

    internal static readonly Column Service = new("service_minutes", "The mean minutes of service, such as 15.");

    internal static readonly Column Target = new("target_minutes", "The longest wait that is promised, in minutes. No law sets one.");
}
