using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Figures;

/// <summary>Adds up the lines of a period to a row of counts.</summary>
internal sealed class TallyRow(LocalDate from, LocalDate until)
{
    private readonly long[] within = new long[Enum.GetValues<TallyFlow>().Length];
    private long carriedOver;
    private long overdue;

    internal void Add(TallyLine line)
    {
        if (IsBefore(line))
        {
            carriedOver += Sign(line.Flow) * line.Dossiers;
            return;
        }

        within[(int)line.Flow] += line.Dossiers;
        overdue += line.Flow == TallyFlow.Pending && line.On < until ? line.Dossiers : 0;
    }

    internal CountsRow Row(string key) => new()
    {
        Key = key,
        AwaitingAcceptance = Count(TallyFlow.Awaiting),
        NotAccepted = Count(TallyFlow.NotAccepted),
        CarriedOver = carriedOver,
        Received = Count(TallyFlow.Received),
        ResolvedEarly = Count(TallyFlow.ResolvedEarly),
        ResolvedOnTime = Count(TallyFlow.ResolvedOnTime),
        ResolvedLate = Count(TallyFlow.ResolvedLate),
        ResolvedUndated = Count(TallyFlow.ResolvedUndated),
        EndedOtherwise = Count(TallyFlow.EndedOtherwise),
        PendingInTime = Count(TallyFlow.Pending) - overdue,
        PendingOverdue = overdue,
    };

    /// <summary>Whether the line is of a day before the period. What is pending is so whenever it is due.</summary>
    private bool IsBefore(TallyLine line) => line.Flow != TallyFlow.Pending && line.On < from;

    /// <summary>Carried over is what was received before the period less what ended before it; one that was never accepted is neither.</summary>
    private static int Sign(TallyFlow flow) => flow switch
    {
        TallyFlow.Received => 1,
        TallyFlow.NotAccepted or TallyFlow.Awaiting or TallyFlow.Pending => 0,
        TallyFlow.ResolvedEarly or TallyFlow.ResolvedOnTime or TallyFlow.ResolvedLate or TallyFlow.ResolvedUndated or TallyFlow.EndedOtherwise => -1,
    };

    private long Count(TallyFlow flow) => within[(int)flow];
}
