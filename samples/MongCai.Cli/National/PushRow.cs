using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Sdk.National.Pushing;

namespace MongCai.Cli.National;

/// <summary>What became of a line: what the exchange has of the dossier, or what is wrong with the line.</summary>
internal sealed record PushRow(long Number, int Steps, NationalPushRecord? Record, string? Error = null)
{
    internal static readonly string[] Columns = ["line", "code", "state", "steps_delivered", "steps", "error"];

    internal bool IsDone => Record?.IsDone(Steps) == true;

    internal void AddTo(Results results)
    {
        results.Add(Number.ToString(CultureInfo.InvariantCulture));
        results.Add(Record?.Code.ToString());
        results.Add(Record is null ? null : Word(Record));
        results.Add(Record?.StepsDelivered.ToString(CultureInfo.InvariantCulture));
        results.Add(Record is null ? null : Steps.ToString(CultureInfo.InvariantCulture));
        results.Add(Error ?? (Record is null || IsDone ? null : Fault(Record)));
    }

    /// <summary>Adds what the exchange had before, and what it is to have.</summary>
    internal void AddSyncTo(Results results, string found, string own)
    {
        results.Add(Number.ToString(CultureInfo.InvariantCulture));
        results.Add(Record?.Code.ToString());
        results.Add(found);
        results.Add(own);
        results.Add(Record is null ? null : Word(Record));
        results.Add(Record?.StepsDelivered.ToString(CultureInfo.InvariantCulture));
        results.Add(Error ?? (Record is null || IsDone ? null : Fault(Record)));
    }

    private static string Word(NationalPushRecord record) => record.State switch
    {
        NationalPushState.Pending => "pending",
        NationalPushState.UnderWay => "under-way",
        NationalPushState.Delivered => "delivered",
        NationalPushState.Refused => "refused",
    };

    private static string Fault(NationalPushRecord record) => record.HasStepsUnderWay
        ? $"Whether some steps arrived is not known: look, then 'mongcai national track {record.Code} --arrived yes' or 'no'. {record.Reason}".TrimEnd()
        : record.Reason;
}
