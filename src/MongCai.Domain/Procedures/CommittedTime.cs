using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>
/// The processing time that an agency commits itself to for a procedure (<i>thời hạn cam kết</i>), beside the one that the law allows, on the days on
/// which it does.
/// </summary>
/// <remarks>
/// Immutable. The two times are kept as stated and never converted: how many days the commitment cuts is known only where both
/// count the same kind of day. A commitment to settle on the day of receipt counts as 0 days of either kind, for the day of receipt is
/// not counted (Civil Code 91/2015/QH13 Art 147.2).
/// </remarks>
[JsonConverter(typeof(FormConverter<CommittedTime>))]
public sealed record CommittedTime
{
    private CommittedTime(ProcedureCode procedure, AgencyCode agency, ProcessingTime legal, ProcessingTime committed, Validity validity)
    {
        Procedure = procedure;
        Agency = agency;
        Legal = legal;
        Committed = committed;
        Validity = validity;
    }

    /// <summary>The procedure.</summary>
    public ProcedureCode Procedure { get; }

    /// <summary>The agency that commits itself and all its parts.</summary>
    public AgencyCode Agency { get; }

    /// <summary>The time that the law allows.</summary>
    public ProcessingTime Legal { get; }

    /// <summary>The time that the agency commits itself to.</summary>
    public ProcessingTime Committed { get; }

    /// <summary>The days of receipt that the commitment covers.</summary>
    public Validity Validity { get; }

    /// <summary>The days that the commitment cuts from the legal time of one dossier.</summary>
    public DaysCut Cut => DaysCut.Between(Legal, Committed);

    /// <summary>Records a commitment.</summary>
    /// <exception cref="ArgumentException">
    /// The commitment is longer than the law allows, or there is no procedure or agency. Times of one unit are compared, and whole days with "the same day";
    /// of other units a calendar alone could say, as <see cref="DeadlineCalculator.CommittedDueDateOf"/> does.
    /// </exception>
    public static CommittedTime Of(ProcedureCode procedure, AgencyCode agency, ProcessingTime legal, ProcessingTime committed, Validity validity)
    {
        if (procedure == default || agency == default)
        {
            throw new ArgumentException("A commitment needs the code of a procedure and the code of an agency.");
        }

        return committed.IsLongerThan(legal)
            ? throw new ArgumentException($"The committed time, '{committed}', is longer than the law allows for '{procedure}', '{legal}'.", nameof(committed))
            : new(procedure, agency, legal, committed, validity);
    }
}
