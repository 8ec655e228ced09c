using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>What a filing costs, line by line with its rules.</summary>
/// <example>
/// <code>
/// FeeQuote? quote = FeeSchedule.BuiltIn.Quote(
///     ProcedureCode.Parse("2.000635"), FeeRequest.Of(new LocalDate(2026, 8, 28), SubmissionChannel.InPerson, copies: 3));
/// Console.WriteLine($"{quote?.Total}, complete: {quote?.IsComplete}");
/// // 24.000 đ, complete: True
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<FeeQuote>))]
[NoJson("quote again by FeeSchedule from the FeeRequest, which serialises.")]
public sealed class FeeQuote
{
    private readonly FeeQuoteLine[] lines;
    private readonly PayerGroup[] unknown;

    internal FeeQuote(FeeQuoteLine[] lines, PayerGroup[] unknown) => (this.lines, this.unknown) = (lines, unknown);

    /// <summary>The fees and charges.</summary>
    public IReadOnlyList<FeeQuoteLine> Lines => lines.AsReadOnly();

    /// <summary>The groups of the request that neither have a name nor a reduction in the schedule: perhaps misspelt, and favoured by nothing.</summary>
    public IReadOnlyList<PayerGroup> UnknownGroups => unknown.AsReadOnly();

    /// <summary>The sum of what could be reckoned.</summary>
    public Vnd Total => lines.Aggregate(Vnd.Zero, (sum, line) => sum + (line.Amount ?? Vnd.Zero));

    /// <summary>Whether every line could be reckoned; where not, <see cref="Total"/> is not the whole price.</summary>
    public bool IsComplete => Array.TrueForAll(lines, line => line.Amount is not null);

    /// <summary>Whether nothing is to pay, which is no payment of 0 đ.</summary>
    public bool IsFree => IsComplete && Total == Vnd.Zero;

    /// <summary>Explains the quote line by line, with the total last.</summary>
    public string Print(Language language) => FeePrint.Quote(this, language);

    /// <summary>Explains the quote in English.</summary>
    public override string ToString() => Print(Language.English);
}
