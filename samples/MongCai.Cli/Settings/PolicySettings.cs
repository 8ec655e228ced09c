using System.CommandLine;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Settings;

/// <summary>The options that choose a counting policy.</summary>
internal sealed class PolicySettings
{
    private readonly Option<string> policy = new Option<string>("--policy")
    {
        Description = "How days count: legal (default); legal-from-opening: a receipt when the office is closed counts as the next working day; hour-blocks: eight working hours a day from receipt.",
    }.AcceptOnlyFromAmong("legal", "legal-from-opening", "hour-blocks");

    private readonly Option<string> due = new Option<string>("--due")
    {
        Description = "When the due day ends: at the office's closing (default), or at 24:00.",
    }.AcceptOnlyFromAmong("closing", "end-of-day");

    internal IEnumerable<Option> Options => [policy, due];

    internal CountingPolicy Policy(ParseResult parse) => Named(parse.GetValue(policy)) with
    {
        DueMoment = parse.GetValue(due) == "end-of-day" ? DueMoment.EndOfDay : DueMoment.Closing,
    };

    private static CountingPolicy Named(string? name) => name switch
    {
        "legal-from-opening" => CountingPolicy.LegalDaysFromOpening,
        "hour-blocks" => CountingPolicy.HourBlocks,
        _ => CountingPolicy.LegalDays,
    };
}
