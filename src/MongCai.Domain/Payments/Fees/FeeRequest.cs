using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>What a quote needs to know of a filing.</summary>
/// <remarks>Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<FeeRequest>))]
public sealed class FeeRequest
{
    private readonly PayerGroup[] groups;

    private FeeRequest(LocalDate on, SubmissionChannel channel, int copies, int pages, PayerGroup[] groups) =>
        (On, Channel, Copies, Pages, this.groups) = (on, channel, copies, pages, groups);

    /// <summary>Describes a filing.</summary>
    /// <param name="on">The day of filing, which chooses the rules in force.</param>
    /// <param name="channel">How it is filed.</param>
    /// <param name="copies">The number of copies, from 1.</param>
    /// <param name="pages">The number of pages of each copy, from 1.</param>
    /// <param name="groups">The groups that the payer belongs to.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    public static FeeRequest Of(LocalDate on, SubmissionChannel channel, int copies = 1, int pages = 1, params IEnumerable<PayerGroup> groups)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(copies, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pages, 1);
        ArgumentNullException.ThrowIfNull(groups);
        return new(on, channel, copies, pages, [.. groups]);
    }

    /// <summary>The day of filing.</summary>
    public LocalDate On { get; }

    /// <summary>How it is filed.</summary>
    public SubmissionChannel Channel { get; }

    /// <summary>The number of copies.</summary>
    public int Copies { get; }

    /// <summary>The number of pages of each copy.</summary>
    public int Pages { get; }

    /// <summary>The groups that the payer belongs to.</summary>
    public IReadOnlyList<PayerGroup> Groups => groups.AsReadOnly();

    internal bool IsOf(PayerGroup group) => Array.IndexOf(groups, group) >= 0;
}
