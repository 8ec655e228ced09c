using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>An assignment or a delegation (<i>phân công, ủy quyền</i>): what an officer may do, by which act and on which days.</summary>
/// <param name="Act">What the officer may do.</param>
/// <param name="Procedures">The procedures. Compared by reference.</param>
/// <param name="Number">The number of the act of assignment.</param>
/// <param name="Validity">The days on which it holds.</param>
/// <param name="RevokedOn">The day from which it is revoked; null where it is not.</param>
public sealed record OfficerAuthority(
    [property: JsonRequired] OfficerAct Act, IReadOnlyList<ProcedureCode> Procedures,
    [property: JsonRequired] string Number, [property: JsonRequired] Validity Validity,
    [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate? RevokedOn = null)
{
    /// <summary>The procedures.</summary>
    [JsonRequired]
    public IReadOnlyList<ProcedureCode> Procedures { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Procedures);

    /// <summary>
    /// Whether it covers an act on a procedure on a day; the code of a procedure covers the services made from it, a national one its local versions.
    /// </summary>
    public bool Covers(OfficerAct act, ProcedureCode procedure, LocalDate day) =>
        act == Act && Validity.Contains(day) && !(day >= RevokedOn) && procedure.Wider().Any(Procedures.Contains);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(OfficerAuthority),
        (nameof(Act), Act), (nameof(Number), Number), (nameof(Validity), Validity), (nameof(RevokedOn), RevokedOn), (nameof(Procedures), Procedures));
}
