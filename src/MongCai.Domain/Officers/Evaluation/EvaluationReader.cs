using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>Who reads evaluations, and of whom that person may: an officer the own one, the head of a unit those of the unit.</summary>
/// <param name="Account">The account of the person in the caller's system.</param>
/// <param name="HeadOf">The unit that the person heads; null for an officer who heads none.</param>
/// <remarks>
/// Who heads a unit is for the caller to know. The public reads no officer at all, but the totals of units. Neither text may be blank.
/// <see cref="ToString"/> does not show who it is.
/// </remarks>
public sealed record EvaluationReader(string Account, string? HeadOf = null)
{
    /// <summary>The account of the person in the caller's system.</summary>
    [JsonRequired]
    public string Account { get; init => field = Text(value, nameof(Account)); } = Text(Account, nameof(Account));

    /// <summary>The unit that the person heads; null for an officer who heads none.</summary>
    public string? HeadOf { get; init => field = value is null ? null : Text(value, nameof(HeadOf)); } = HeadOf is null ? null : Text(HeadOf, nameof(HeadOf));

    /// <summary>Shows the unit.</summary>
    public override string ToString() => HeadOf is null ? "officer" : $"head of {HeadOf}";

    internal bool MaySee(EvaluatedOfficer officer) => IsOwn(officer) || officer.Unit == HeadOf;

    internal bool IsOwn(EvaluatedOfficer officer) => officer.Settled.Proposal.Officer == Account;

    private static string Text(string text, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text;
    }
}
