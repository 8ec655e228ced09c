using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>One entry of a bank statement.</summary>
/// <remarks>The text may name a payer: the printed form leaves it out.</remarks>
/// <param name="Amount">The amount: positive came in, negative went out.</param>
/// <param name="BookedOn">The day of booking; null where the statement does not say.</param>
/// <param name="IsBooked">Whether the money moved; a pending entry is not in the balance.</param>
/// <param name="IsReversal">Whether the entry undoes another.</param>
/// <param name="BankReference">The bank's number of the entry.</param>
/// <param name="EndToEndId">The payer's number of the transfer; empty where there is none.</param>
/// <param name="Text">The text of the transfer, as the bank passed it on.</param>
/// <param name="Line">The line of the statement that the entry begins on, from 1.</param>
public sealed partial record BankEntry(
    [property: JsonRequired] Vnd Amount,
    [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate? BookedOn,
    [property: JsonRequired] bool IsBooked,
    [property: JsonRequired] bool IsReversal,
    [property: JsonRequired] string BankReference,
    [property: JsonRequired] string EndToEndId,
    [property: JsonRequired] string Text,
    [property: JsonRequired] int Line)
{
    /// <summary>Makes the entry a line to reconcile: its reference is the dossier code in its text, and else the payer's number of the transfer.</summary>
    public MoneyLine ToMoneyLine() =>
        new(TryFindDossier(out DossierCode code) ? code.ToString() : EndToEndId, BankReference, Amount);

    /// <summary>Looks past the marks of subfields first, which some banks set into the middle of a word, and then at the text as it is.</summary>
    private bool TryFindDossier(out DossierCode code) =>
        TransferPurpose.TryFind(SubfieldMark().Replace(Text, ""), out code) || TransferPurpose.TryFind(Text, out code);

    [GeneratedRegex(@"\?\s?[0-9]\s?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex SubfieldMark();

    /// <summary>Names the line, the bank's number and the amount.</summary>
    public override string ToString() => Invariant($"line {Line}: {BankReference} {Amount}");
}
