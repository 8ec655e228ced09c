using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>A fee or charge of a procedure, with the rule that sets it.</summary>
/// <param name="Procedure">The procedure, by its national code.</param>
/// <param name="Code">The code of the fee; empty where it has none.</param>
/// <param name="Name">The name of the fee.</param>
/// <param name="Kind">Fee or charge.</param>
/// <param name="Rate">How it is reckoned.</param>
/// <param name="Channel">The channel that it is for; null for all.</param>
/// <param name="Validity">The days of filing that it is for.</param>
/// <param name="Basis">The rule that sets it.</param>
public sealed record FeeRule(
    [property: JsonRequired] ProcedureCode Procedure, [property: JsonRequired] string Code, [property: JsonRequired] string Name,
    [property: JsonRequired] FeeKind Kind, [property: JsonRequired] FeeRate Rate, SubmissionChannel? Channel, [property: JsonRequired] Validity Validity,
    [property: JsonRequired] LegalCitation Basis)
{
    /// <summary>What of the rule is from memory or was not seen in the instrument itself; empty for nothing.</summary>
    public string Unverified { get; init; } = "";

    /// <summary>The day on which the rule was last held against its source; null where that is not stated.</summary>
    /// <remarks>A rule without a last day that is asked for on a later day may have been changed since, and the quote says so.</remarks>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Takes a line of the catalogue: a sum of đồng is for the case, anything else stays as it is stated.</summary>
    public static FeeRule FromCatalogue(ProcedureCode procedure, SubmissionChannel channel, FeeLine line, LegalCitation basis)
    {
        ArgumentNullException.ThrowIfNull(line);
        bool isDong = line is { Amount: { } sum, Currency: "VND" or null } && sum == decimal.Truncate(sum) && (line.Currency is not null || sum == 0);
        FeeRate rate = isDong ? new FeeRate.PerCase(Vnd.Of((long)line.Amount!.Value)) : new FeeRate.AsStated(line);
        return new(procedure.National, line.Code, line.Description.Length > 0 ? line.Description : line.Text, line.Kind, rate, channel, default, basis);
    }

    /// <summary>What tells the fee from others of its procedure: its code, or its name, in one form of Unicode.</summary>
    internal string Subject => VietnameseLetters.Compose(Code.Length > 0 ? Code : Name);

    /// <summary>Whether a day lies past all that is known of the rule.</summary>
    internal bool IsForetold(LocalDate day) => Validity.Until is null && day > CheckedOn;

    internal bool IsFor(ProcedureCode procedure, FeeRequest request) =>
        Procedure == procedure && (Channel is null || Channel == request.Channel) && Validity.Contains(request.On);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(FeeRule),
        (nameof(Procedure), Procedure), (nameof(Code), Code), (nameof(Name), Name), (nameof(Kind), Kind), (nameof(Rate), Rate),
        (nameof(Channel), Channel), (nameof(Validity), Validity), (nameof(Basis), Basis), (nameof(Unverified), Unverified),
        (nameof(CheckedOn), CheckedOn));
}
