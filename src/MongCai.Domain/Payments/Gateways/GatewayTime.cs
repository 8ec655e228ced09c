using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Payments;

/// <summary>The clock of the gateways: fourteen digits at GMT+7, whatever the zone of the server.</summary>
internal static class GatewayTime
{
    private static readonly Offset Vietnam = Offset.FromHours(7);
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    internal static string Format(Instant moment) => Pattern.Format(moment.WithOffset(Vietnam).LocalDateTime);

    internal static LocalDateTime? Parse(string? text) => text is not null && Pattern.Parse(text) is { Success: true, Value: var moment } ? moment : null;
}
