using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>The fees and charges of procedures, and the reductions of them.</summary>
/// <remarks>
/// The built-in tables hold the few everyday fees whose amounts were found, with their days; what of them is from memory, each says
/// (<see cref="FeeRule.Unverified"/>). The reductions of Circulars 63/2023 and 64/2025/TT-BTC are of none of these fees, as far as
/// those were seen. What an office or its province sets is a table of its own, read with <see cref="FeeTables"/> and laid over these with
/// <see cref="Adding"/>. Of several reductions the largest applies (Circular 117/2026/TT-BTC Art 2.2), and no second one. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<FeeSchedule>))]
[NoJson("load it from its tables.")]
public sealed class FeeSchedule
{
    private static readonly Lazy<IReadOnlyList<FeeRule>> BuiltInRules = EmbeddedTable.Lazily("fee-rules.csv", FeeTables.ReadRules);
    private static readonly Lazy<IReadOnlyList<FeeReduction>> BuiltInReductions = EmbeddedTable.Lazily("fee-reductions.csv", FeeTables.ReadReductions);
    private static readonly Lazy<FeeSchedule> BuiltInTables = new(() => Of(BuiltInRules.Value, BuiltInReductions.Value));

    private readonly ILookup<ProcedureCode, FeeRule>[] layers;
    private readonly FeeReduction[] reductions;
    private readonly VndRounding rounding;

    private FeeSchedule(ILookup<ProcedureCode, FeeRule>[] layers, IEnumerable<FeeReduction> reductions, VndRounding rounding)
    {
        this.layers = layers;
        this.reductions = [.. reductions];
        this.rounding = rounding;
    }

    /// <summary>The tables that the package carries.</summary>
    public static FeeSchedule BuiltIn => BuiltInTables.Value;

    /// <summary>The groups that a reduction is for, and those that have a name; another is favoured by nothing here.</summary>
    public IReadOnlyList<PayerGroup> Groups => [.. PayerGroup.Named.Concat(reductions.Select(reduction => reduction.Group).OfType<PayerGroup>()).Distinct()];

    /// <summary>Makes a schedule.</summary>
    /// <param name="rules">The fees and charges.</param>
    /// <param name="reductions">The reductions and exemptions.</param>
    /// <param name="rounding">How a percentage is rounded; null for half away from zero to 1 đ, because no legal rule was found.</param>
    public static FeeSchedule Of(IEnumerable<FeeRule> rules, IEnumerable<FeeReduction> reductions, VndRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(reductions);
        return new([rules.ToLookup(rule => rule.Procedure)], reductions, rounding ?? VndRounding.NearestDong);
    }

    /// <summary>Reads a schedule from two tables; <see cref="FeeTables"/> has their columns.</summary>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public static FeeSchedule Read(TextReader rules, TextReader reductions, VndRounding? rounding = null) =>
        Of(FeeTables.ReadRules(rules), FeeTables.ReadReductions(reductions), rounding);

    /// <summary>This schedule with the fees of a draft over it, to ask what it would change.</summary>
    /// <param name="draft">
    /// Fees that take the place of those of the same procedure and code (or name, where it has no code) on the days and the channels for which they
    /// hold.
    /// </param>
    /// <param name="reductions">Further reductions; those of this schedule stay, and the largest that applies is taken.</param>
    public FeeSchedule Adding(IEnumerable<FeeRule> draft, params IEnumerable<FeeReduction> reductions)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reductions);
        return new([.. layers, draft.ToLookup(rule => rule.Procedure)], [.. this.reductions, .. reductions], rounding);
    }

    /// <summary>Quotes a filing; null where no rule in force is known for the procedure and the channel.</summary>
    /// <remarks>No quote is not the same as free; <see cref="WhyUnknown"/> says what is known.</remarks>
    public FeeQuote? Quote(ProcedureCode procedure, FeeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        FeeQuoteLine[] lines = [.. RulesFor(procedure.National, request).Select(rule => Line(rule, request))];
        return lines.Length == 0 ? null : new(lines, [.. request.Groups.Except(Groups)]);
    }

    /// <summary>Says why a filing has no quote, and which fees of the procedure are known; null where it has one.</summary>
    public BilingualText? WhyUnknown(ProcedureCode procedure, FeeRequest request) =>
        Quote(procedure, request) is null ? UnknownFee.Of(procedure.National, request, layers.SelectMany(layer => layer[procedure.National])) : null;

    private List<FeeRule> RulesFor(ProcedureCode procedure, FeeRequest request)
    {
        List<FeeRule> found = [];
        foreach (ILookup<ProcedureCode, FeeRule> layer in layers)
        {
            FeeRule[] later = [.. layer[procedure].Where(rule => rule.IsFor(procedure, request))];
            found.RemoveAll(rule => Array.Exists(later, other => other.Subject == rule.Subject));
            found.AddRange(later);
        }

        return found;
    }

    private FeeQuoteLine Line(FeeRule rule, FeeRequest request)
    {
        Vnd? before = rule.Rate.Reckon(request);
        FeeReduction? reduction = before > Vnd.Zero
            ? reductions.Where(candidate => candidate.IsFor(rule.Procedure, request)).MaxBy(candidate => candidate.Percent)
            : null;
        return new(rule, request, before, reduction, reduction is null ? before : before!.Value.Percent(100 - reduction.Percent, rounding));
    }
}
