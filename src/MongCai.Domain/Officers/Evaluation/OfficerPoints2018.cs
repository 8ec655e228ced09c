using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>
/// The points of an officer at a one-stop shop for dossiers under Decree 61/2018/NĐ-CP (Circular 01/2018/TT-VPCP Art 13–15): 0, 1 or 2 a dossier for each
/// of five criteria.
/// </summary>
/// <remarks>
/// Points of months add up. The default value is no dossier, which is no data. A complaint takes points of conduct only when it is confirmed
/// (Circular 01/2018/TT-VPCP Art 13.7).
/// </remarks>
[JsonConverter(typeof(FormConverter<OfficerPoints2018>))]
public readonly record struct OfficerPoints2018
{
    private const string Code = "01/2018";
    private const int MostOfOne = 2;

    private OfficerPoints2018(long dossiers, long totalTime, long timeAtEachAgency, long contacts, long agencies, long conduct) =>
        (Dossiers, TotalTime, TimeAtEachAgency, Contacts, AgenciesContacted, Conduct) = (dossiers, totalTime, timeAtEachAgency, contacts, agencies, conduct);

    /// <summary>Points that were given for so many dossiers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or points are more than 2 a dossier.</exception>
    public static OfficerPoints2018 Of(long dossiers, long totalTime, long timeAtEachAgency, long contacts, long agenciesContacted, long conduct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dossiers);
        foreach (long points in (ReadOnlySpan<long>)[totalTime, timeAtEachAgency, contacts, agenciesContacted, conduct])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(points);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MostOfOne * dossiers, nameof(points));
        }

        return new(dossiers, totalTime, timeAtEachAgency, contacts, agenciesContacted, conduct);
    }

    /// <summary>The dossiers.</summary>
    public long Dossiers { get; }

    /// <summary>Points of criterion 1, total time.</summary>
    public long TotalTime { get; }

    /// <summary>Points of criterion 2, time at each agency.</summary>
    public long TimeAtEachAgency { get; }

    /// <summary>Points of criterion 3, contacts to complete the dossier.</summary>
    public long Contacts { get; }

    /// <summary>Points of criterion 4, agencies that had to be contacted.</summary>
    public long AgenciesContacted { get; }

    /// <summary>Points of criterion 7, conduct.</summary>
    public long Conduct { get; }

    /// <summary>The five criteria added up, out of 10, each its points by dossier rounded to one decimal; null without dossiers.</summary>
    public decimal? Score => Dossiers == 0
        ? null
        : Average(TotalTime) + Average(TimeAtEachAgency) + Average(Contacts) + Average(AgenciesContacted) + Average(Conduct);

    /// <summary>How much of the tasks was done: 100 % from 5 points, 70 % to less from 3.5; null without dossiers.</summary>
    public EvaluationBand? Band => Score is { } score ? EvaluationRules.Official.All.First(rule => rule.Code == Code).BandOf(score) : null;

    /// <summary>Adds up the points of months.</summary>
    public static OfficerPoints2018 operator +(OfficerPoints2018 left, OfficerPoints2018 right) => new(
        left.Dossiers + right.Dossiers, left.TotalTime + right.TotalTime, left.TimeAtEachAgency + right.TimeAtEachAgency,
        left.Contacts + right.Contacts, left.AgenciesContacted + right.AgenciesContacted, left.Conduct + right.Conduct);

    /// <summary>Writes <c>7.6 of 10 (hoàn thành 100% nhiệm vụ)</c>, or <c>no data</c>.</summary>
    public override string ToString() => Score is { } score ? Invariant($"{score:0.0} of 10 ({Band})") : "no data";

    private decimal Average(long points) => Math.Round((decimal)points / Dossiers, 1, MidpointRounding.AwayFromZero);
}
