using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>The processing times that agencies commit themselves to, by procedure, agency and day, and the days that these cut.</summary>
/// <remarks>
/// <para>
/// Days cut have two definitions, which must not be mixed. <see cref="CutInForce"/> counts rules: each commitment that begins in the
/// period once, against the one it replaces or else the law. <see cref="CutForDossiers"/> counts what people were spared: each
/// resolved dossier, against the law. Which of the two a published figure means is for its report to say; the totals that the city
/// of Móng Cái gave for 2021 to 2023 do not.
/// </para>
/// <para>Immutable and safe to share between threads. Compared by reference.</para>
/// </remarks>
[JsonConverter(typeof(FormConverter<Commitments>))]
[NoJson("load them from their table, or store each CommittedTime.")]
public sealed class Commitments
{
    private readonly FrozenDictionary<ProcedureCode, CommittedTime[]> byProcedure;

    private Commitments(FrozenDictionary<ProcedureCode, CommittedTime[]> byProcedure) => this.byProcedure = byProcedure;

    /// <summary>Gathers commitments.</summary>
    /// <exception cref="ArgumentException">An agency has two commitments for a procedure on the same day, its code spelled alike or not.</exception>
    public static Commitments Of(IEnumerable<CommittedTime> commitments)
    {
        return new(CopiedList.Of(commitments, nameof(commitments))
            .GroupBy(commitment => commitment.Procedure).ToFrozenDictionary(group => group.Key, group => Apart([.. group])));
    }

    /// <summary>Finds the commitment for dossiers of a procedure that an agency receives on a day, or null.</summary>
    /// <remarks>
    /// A commitment for the procedure's own code goes before one for the procedure that a service is made from, and that before one for the national
    /// procedure; among those for one code the agency's own goes before that of an agency it is part of.
    /// </remarks>
    public CommittedTime? Find(ProcedureCode procedure, AgencyCode agency, LocalDate day) =>
        procedure.Wider().Select(wider => Nearest(wider, agency, day)).FirstOrDefault(found => found is not null);

    private CommittedTime? Nearest(ProcedureCode procedure, AgencyCode agency, LocalDate day)
    {
        CommittedTime? nearest = null;
        foreach (CommittedTime commitment in byProcedure.GetValueOrDefault(procedure, []))
        {
            bool covers = commitment.Validity.Contains(day) && agency.IsWithin(commitment.Agency);
            nearest = covers && (nearest is null || commitment.Agency.IsWithin(nearest.Agency)) ? commitment : nearest;
        }

        return nearest;
    }

    /// <summary>Counts, by agency, the days cut by the commitments that begin in a period, each once.</summary>
    /// <remarks>
    /// A commitment is measured against the one that the same agency had on the day before, or else against the law; one that is longer
    /// than its forerunner takes days back. A commitment whose first day is open began before every period.
    /// </remarks>
    public IReadOnlyDictionary<AgencyCode, DaysCut> CutInForce(DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Sums(
            from commitment in byProcedure.Values.SelectMany(all => all)
            where commitment.Validity.From is { } first && period.Contains(first)
            select (commitment.Agency, DaysCut.Between(Before(commitment)?.Committed ?? commitment.Legal, commitment.Committed)));
    }

    /// <summary>Counts, by agency, the days cut for dossiers: for each, the legal time less the committed time on the day of its receipt.</summary>
    /// <remarks>Dossiers without a commitment are left out: nothing was cut from their time by promise, however soon they were resolved.</remarks>
    public IReadOnlyDictionary<AgencyCode, DaysCut> CutForDossiers(IEnumerable<ResolvedDossiers> resolved)
    {
        ArgumentNullException.ThrowIfNull(resolved);
        return Sums(
            from line in resolved
            let commitment = Find(line.Procedure, line.Agency, line.ReceivedOn)
            where commitment is not null
            select (line.Agency, commitment.Cut.Times(line.Dossiers)));
    }

    private static CommittedTime[] Apart(CommittedTime[] group)
    {
        for (int later = 1; later < group.Length; later++)
        {
            CommittedTime commitment = group[later];
            if (Array.Find(group[..later], other => other.Agency.IsSameAs(commitment.Agency) && other.Validity.Overlaps(commitment.Validity)) is { } twin)
            {
                throw new ArgumentException(
                    $"Agency '{commitment.Agency}' has two commitments for '{commitment.Procedure}' on the same day: {twin.Validity}, and {commitment.Validity}. End the earlier one before the later one begins.");
            }
        }

        return group;
    }

    private static Dictionary<AgencyCode, DaysCut> Sums(IEnumerable<(AgencyCode Agency, DaysCut Cut)> cuts)
    {
        Dictionary<AgencyCode, DaysCut> sums = new(AgencyCode.SameAgency);
        foreach ((AgencyCode agency, DaysCut cut) in cuts)
        {
            sums[agency] = sums.GetValueOrDefault(agency) + cut;
        }

        return sums;
    }

    private CommittedTime? Before(CommittedTime commitment) =>
        commitment.Validity.From?.PlusDays(-1) is { } dayBefore
            ? Array.Find(byProcedure[commitment.Procedure], other => other.Agency.IsSameAs(commitment.Agency) && other.Validity.Contains(dayBefore))
            : null;
}
