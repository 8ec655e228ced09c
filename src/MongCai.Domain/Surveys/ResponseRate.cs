using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>What became of the invitations of a wave (<i>tỷ lệ phản hồi</i>).</summary>
/// <remarks>The default value is of no invitations, and no rate. Sums are over the invitations of both.</remarks>
[JsonConverter(typeof(FormConverter<ResponseRate>))]
public readonly record struct ResponseRate
{
    private ResponseRate(long sent, long returned, long usable)
    {
        Sent = sent;
        Returned = returned;
        Usable = usable;
    }

    /// <summary>A rate from its counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more than the one before it.</exception>
    public static ResponseRate Of(long sent, long returned, long usable)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(usable);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(usable, returned);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(returned, sent);
        return new ResponseRate(sent, returned, usable);
    }

    /// <summary>Adds the counts of two waves.</summary>
    public static ResponseRate operator +(ResponseRate left, ResponseRate right) =>
        new(left.Sent + right.Sent, left.Returned + right.Returned, left.Usable + right.Usable);

    /// <summary>The invitations sent.</summary>
    public long Sent { get; }

    /// <summary>The forms that came back.</summary>
    public long Returned { get; }

    /// <summary>The forms that were accepted.</summary>
    public long Usable { get; }

    /// <summary>The rate that is published: usable forms of invitations sent.</summary>
    public Ratio Rate => Ratio.Of(Usable, Sent);

    /// <summary>Writes the rate.</summary>
    public override string ToString() => Rate.ToString();
}
