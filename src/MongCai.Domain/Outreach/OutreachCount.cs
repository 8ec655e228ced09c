using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>A number of things done, those with evidence and those without apart (<i>có minh chứng, chưa có minh chứng</i>).</summary>
/// <param name="Proven">Those with evidence.</param>
/// <param name="Unproven">Those without.</param>
public readonly record struct OutreachCount([property: JsonRequired] decimal Proven, [property: JsonRequired] decimal Unproven)
{
    /// <summary>All of them.</summary>
    [JsonIgnore]
    public decimal Total => Proven + Unproven;

    /// <summary>Adds two numbers.</summary>
    public static OutreachCount operator +(OutreachCount left, OutreachCount right) => new(left.Proven + right.Proven, left.Unproven + right.Unproven);

    /// <summary>Writes both, as <c>12 and 3 unproven</c>.</summary>
    public override string ToString() => Invariant($"{Proven:0.##} and {Unproven:0.##} unproven");

    internal static OutreachCount Of(decimal quantity, bool isProven) => isProven ? new(quantity, 0) : new(0, quantity);
}
