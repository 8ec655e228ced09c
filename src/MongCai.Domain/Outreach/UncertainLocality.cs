using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Outreach;

/// <summary>A locality of a plan whose code does not name one unit on all days of its item (<i>địa bàn cần kiểm tra lại mã</i>).</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Locality">The locality.</param>
/// <param name="Reason">What was found, and the way out.</param>
public sealed record UncertainLocality(
    [property: JsonRequired] string Item,
    [property: JsonRequired] Locality Locality,
    [property: JsonRequired] BilingualText Reason)
{
    /// <summary>Lists those of a plan by a register of units; empty where every code names one unit throughout.</summary>
    public static IReadOnlyList<UncertainLocality> In(OutreachPlan plan, AdministrativeUnitRegister register)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(register);
        return
        [
            .. from item in plan.Items
               from place in item.Localities
               let reason = ReasonOf(register.Versions(place.Unit), place, item.Days)
               where reason is not null
               select new UncertainLocality(item.Code, place, reason.Value),
        ];
    }

    private static BilingualText? ReasonOf(IReadOnlyList<AdministrativeUnit> units, Locality place, Validity days) =>
        units.Any(unit => IsWithin(days, unit.Validity)) ? null
        : units.FirstOrDefault(unit => unit.Validity.Overlaps(days)) is { } unit ? new(
            $"Mã {place.Unit} là {unit.Name} chỉ {DateText.In(unit.Validity).Vietnamese}, không trọn thời gian của nhiệm vụ. Hãy tách nhiệm vụ tại ngày đổi đơn vị.",
            $"The code {place.Unit} is {unit.Name} only {DateText.In(unit.Validity).English}, not throughout the item. Divide the item at the day of the change.")
        : new(
            $"Không có đơn vị nào mang mã {place.Unit} trong thời gian của nhiệm vụ. Hãy dùng mã đang có hiệu lực.",
            $"No unit bears the code {place.Unit} on the days of the item. Use the code that holds then.");

    private static bool IsWithin(Validity days, Validity whole) =>
        (whole.From is null || days.From >= whole.From) && (whole.Until is null || days.Until <= whole.Until);
}
