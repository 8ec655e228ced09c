using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain;

/// <summary>A named policy of how a fraction of an amount becomes whole <i>đồng</i> again.</summary>
/// <remarks>
/// No legal rule for the rounding of a single fee was found, so that the policy is always the caller's to name.
/// Policies are equal when their unit and their mode are.
/// </remarks>
[JsonConverter(typeof(FormConverter<VndRounding>))]
public sealed record VndRounding
{
    private readonly MidpointRounding mode;

    private VndRounding(Vnd unit, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit.Dong, nameof(unit));
        Unit = unit;
        this.mode = mode;
    }

    /// <summary>To the nearest đồng, and half a đồng away from zero.</summary>
    public static VndRounding NearestDong { get; } = ToNearest(Vnd.Of(1));

    /// <summary>To the nearest multiple of the unit, and half a unit away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not positive.</exception>
    public static VndRounding ToNearest(Vnd unit) => new(unit, MidpointRounding.AwayFromZero);

    /// <summary>Towards zero to a multiple of the unit, which favours the payer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not positive.</exception>
    public static VndRounding Down(Vnd unit) => new(unit, MidpointRounding.ToZero);

    /// <summary>The amount whose multiples are the results.</summary>
    public Vnd Unit { get; }

    internal bool IsDown => mode == MidpointRounding.ToZero;

    internal Vnd Round(decimal dong) => Vnd.Of((long)Math.Round(dong / Unit.Dong, mode)) * Unit.Dong;

    /// <summary>Names the policy, such as <c>to the nearest 1.000 đ</c>.</summary>
    public override string ToString() => (IsDown ? "down to " : "to the nearest ") + Unit;
}
