using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>The points of an officer under a rule (<i>điểm đánh giá</i>), with the numbers behind them.</summary>
/// <remarks>
/// Results are the mean of quantity, quality and progress, and for a head of three parts more, times the most points for results (Decree 335/2025/NĐ-CP
/// Art 15–16, Decree 233/2026/NĐ-CP Art 11).
/// Without assigned work there are no results, no total and no grade, which is not 0. It supports those who decide, and decides nothing (Decree
/// 309/2026/NĐ-CP). Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<OfficerScore>))]
[NoJson("store its WorkTotals and its points, and score again.")]
public sealed class OfficerScore
{
    private OfficerScore(EvaluationRule rule, WorkTotals work, decimal general, LeadershipResults? leadership) =>
        (Rule, Work, General, Leadership) = (rule, work, general, leadership);

    /// <summary>Scores work under a rule.</summary>
    /// <param name="rule">The rule of the day.</param>
    /// <param name="work">The work, added up.</param>
    /// <param name="general">The points for conduct, ability and innovation that were given.</param>
    /// <param name="leadership">The further parts of a head; null for a specialist.</param>
    /// <exception cref="ArgumentException">The rule has no such points: it grades by conditions, or by the criteria of Circular 01/2018/TT-VPCP.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The general points are negative or more than the rule has.</exception>
    public static OfficerScore Of(EvaluationRule rule, WorkTotals work, decimal general, LeadershipResults? leadership = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        decimal most = rule.MostGeneral ?? throw new ArgumentException(
            $"{rule.Basis.Instrument} has no general points and no results. Choose the rule of the day with EvaluationRules.For.", nameof(rule));
        return general >= 0 && general <= most
            ? new(rule, work, general, leadership)
            : throw new ArgumentOutOfRangeException(
                nameof(general), Invariant($"Found {general} general points; expected 0 to {most} under {rule.Basis.Instrument}."));
    }

    /// <summary>
    /// The points of a year: the mean of its months or quarters (Decree 233/2026/NĐ-CP Art 12.5), those without data left out; null where none has any.
    /// </summary>
    public static decimal? MeanOf(IEnumerable<OfficerScore> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        Fraction[] totals = [.. periods.Select(period => period.ExactTotal).OfType<Fraction>()];
        return totals.Length == 0 ? null : (Fraction.Sum(totals) / (decimal)totals.Length).Cut();
    }

    /// <summary>The rule.</summary>
    public EvaluationRule Rule { get; }

    /// <summary>The work, with its numerators and denominators.</summary>
    public WorkTotals Work { get; }

    /// <summary>The points for conduct, ability and innovation.</summary>
    public decimal General { get; }

    /// <summary>The further parts of a head; null for a specialist.</summary>
    public LeadershipResults? Leadership { get; }

    /// <summary>The points for the results of work, not rounded; null where no work was assigned.</summary>
    public decimal? Results => ExactResults?.Cut();

    /// <summary>All points, not rounded; null where no work was assigned.</summary>
    public decimal? Total => ExactTotal?.Cut();

    /// <summary>The band of the points; null where no work was assigned.</summary>
    public EvaluationBand? Band => Total is { } total ? Rule.BandOf(total) : null;

    /// <summary>Says in a sentence each how the points come about, down to the rule.</summary>
    public IReadOnlyList<string> Explain(Language language) => ScoreText.Of(this, language);

    /// <summary>Writes <c>91.25 (hoàn thành xuất sắc nhiệm vụ)</c>, or <c>no data</c>.</summary>
    public override string ToString() => Total is { } total ? Invariant($"{Rule.Shown(total):0.##} ({Band})") : "no data";

    private Fraction? ExactTotal => ExactResults + General;

    /// <summary>With one division of the sum: a sum of rounded quotients may fall just short of a band that it reaches.</summary>
    private Fraction? ExactResults =>
        Rule.MostResults is { } most && Work.Assigned > 0 ? most * ((Work.Parts / Work.Assigned) + Led) / Parts : null;

    private decimal Parts => Leadership is null ? 3 : 6;

    private Fraction Led => Leadership is { } parts ? Fraction.Sum([parts.Unit, parts.Organising, parts.Uniting]) : 0m;
}
