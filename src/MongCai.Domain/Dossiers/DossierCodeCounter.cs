using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The counter of an agency's dossiers on one day, from which the codes of the day are allocated.</summary>
/// <remarks>
/// A value: the caller stores the counter that <see cref="Allocate"/> gives in one transaction with the dossier, keyed by
/// agency and day, so that no number is lost and none given twice. The default value counts for no agency.
/// </remarks>
[JsonConverter(typeof(FormConverter<DossierCodeCounter>))]
public readonly record struct DossierCodeCounter
{
    private DossierCodeCounter(AgencyCode agency, LocalDate day, int last)
    {
        Agency = agency;
        Day = day;
        Last = last;
    }

    /// <summary>Gives the counter of an agency and a day, after the last number allocated: 0 where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last number is negative.</exception>
    public static DossierCodeCounter After(AgencyCode agency, LocalDate day, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(last);
        return new(agency, day, last);
    }

    /// <summary>The agency whose dossiers are counted.</summary>
    public AgencyCode Agency { get; }

    /// <summary>The day of receipt.</summary>
    public LocalDate Day { get; }

    /// <summary>The last number allocated; 0 before the first.</summary>
    public int Last { get; }

    /// <summary>Allocates the next code, and gives the counter to store.</summary>
    public DossierCode Allocate(out DossierCodeCounter next)
    {
        next = new(Agency, Day, Last + 1);
        return DossierCode.Of(Agency, Day, next.Last);
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(DossierCodeCounter),
        (nameof(Agency), Agency), (nameof(Day), Day), (nameof(Last), Last));
}
