using System.Globalization;
using MongCai.Cli.Commands;
using MongCai.Cli.Rows;
using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>What became of a line: what the exchange has of the dossier, or what is wrong with the line.</summary>
internal sealed record PushRow(long Number, int Steps, NationalPushRecord? Record, string? Error = null)
{
    /// <summary>What the exchange had before, and what it is to have; null where they were not compared.</summary>
    internal (string Found, string Own)? Compared { get; init; }

    internal bool IsDone => Error is null && Record?.IsDone(Steps) == true;

    internal static string[] Columns(bool compares) => compares
        ? ["line", "code", "found", "own", "state", "steps_delivered", "error"]
        : ["line", "code", "state", "steps_delivered", "steps", "error"];

    /// <summary>The row of a line that is no dossier.</summary>
    internal static PushRow Unread(long number, string? error, bool compares) => new(number, 0, null, error) { Compared = compares ? ("", "") : null };

    internal void AddTo(Results results)
    {
        results.Add(Number.ToString(CultureInfo.InvariantCulture));
        results.Add(Record?.Code.ToString());
        if (Compared is { } compared)
        {
            results.Add(compared.Found);
            results.Add(compared.Own);
        }

        results.Add(Record is null ? null : Words.Hyphenated(Record.State));
        results.Add(Record?.StepsDelivered.ToString(CultureInfo.InvariantCulture));
        if (Compared is null)
        {
            results.Add(Record is null ? null : Steps.ToString(CultureInfo.InvariantCulture));
        }

        results.Add(Error ?? (Record is null || IsDone ? null : Fault(Record)));
    }

    private static string Fault(NationalPushRecord record) => record.HasStepsUnderWay
        ? $"Whether some steps arrived is not known: look, then 'mongcai national track {record.Code} --arrived yes' or 'no'. {record.Reason}".TrimEnd()
        : record.Reason;
}
