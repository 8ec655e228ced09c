using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <summary>What is counted of the dossiers of a segment in a month. The names are those of the stored form.</summary>
/// <remarks>
/// After the three amounts come yes-or-no facts, each a bit of <see cref="DossierFacts"/>: those before <see cref="ResolvedEarly"/>
/// belong to the month of receipt, the others to that of the end.
/// </remarks>
internal enum Counter
{
    AmountPaid,
    AmountCashless,
    ProcessingDays,

    Received,
    ReceivedInPerson,
    ReceivedOnline,
    ReceivedPostal,
    ComponentsCounted,
    ComponentsDigitized,
    Reused,
    FromResultStore,
    PopulationData,
    CertifiedCopy,
    SynchronizedCounted,
    Synchronized,
    Obliged,
    PaidOnline,
    Paid,
    PaidCashless,

    ResolvedEarly,
    ResolvedOnTime,
    ResolvedOverdue,
    ResolvedUndated,
    WithdrawnEarly,
    WithdrawnOnTime,
    WithdrawnOverdue,
    WithdrawnUndated,
    StoppedEarly,
    StoppedOnTime,
    StoppedOverdue,
    StoppedUndated,
    ResultCounted,
    ResultElectronic,
    DigitizedCounted,
    Digitized,
    Rated,
    Satisfied,
    Complained,

    /// <summary>Pending at the end of a month for the first time with its due day over.</summary>
    BecameOverdue,

    /// <summary>Ended, having been counted in <see cref="BecameOverdue"/>.</summary>
    OverdueCleared,

    /// <summary>Received online, with a result that should have an electronic file and has none.</summary>
    OnlineWithoutElectronicResult,
}

/// <summary>The counters that an enumeration has one of for each member.</summary>
internal static class CountersOfWords
{
    /// <summary>The counter of the dossiers received by a channel; null for those whose channel is not stated.</summary>
    internal static Counter? Counter(this SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.None => null,
        SubmissionChannel.InPerson => Quality.Counter.ReceivedInPerson,
        SubmissionChannel.Online => Quality.Counter.ReceivedOnline,
        SubmissionChannel.Postal => Quality.Counter.ReceivedPostal,
    };
}
