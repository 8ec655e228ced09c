using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>The way of a mobile propaganda car (<i>xe tuyên truyền lưu động</i>), stop by stop.</summary>
/// <param name="Car">The code of the car, by which activities name it as their doer.</param>
/// <param name="Stops">The stops in their order.</param>
/// <remarks>Lists are compared by reference.</remarks>
public sealed record MobileRoute([property: JsonRequired] string Car, IReadOnlyList<RouteStop> Stops)
{
    /// <summary>The stops in their order.</summary>
    [JsonRequired]
    public IReadOnlyList<RouteStop> Stops { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Stops);

    /// <summary>The stops at which the car did anything on their day, of all.</summary>
    public Ratio Served(IEnumerable<OutreachActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        OutreachActivity[] own = [.. activities.Where(activity => activity.By == Car && activity.Quantity > 0)];
        return Ratio.Of(Stops.Count(stop => own.Any(stop.IsServedBy)), Stops.Count);
    }
}
