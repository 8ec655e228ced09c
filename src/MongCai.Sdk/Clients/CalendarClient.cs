using MongCai.Domain.Deadlines;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>The working days of a portal, and due dates by them.</summary>
public sealed class CalendarClient
{
    private readonly PortalCaller caller;

    internal CalendarClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Gets the special days of a year.</summary>
    /// <exception cref="PortalNotFoundException">The portal has no calendar of the year.</exception>
    public Task<CalendarYear> GetYearAsync(int year, CancellationToken cancellationToken = default) =>
        caller.GetAsync<CalendarYear>(
            PortalOperations.GetCalendarYear, PortalPath.Of(PortalOperations.GetCalendarYear, Invariant($"{year}")), cancellationToken);

    /// <summary>Works out when something is due that was received at a moment of Vietnamese time.</summary>
    public Task<DueDateResource> GetDueDateAsync(ProcessingTime time, LocalDateTime receivedAt, CancellationToken cancellationToken = default) =>
        caller.GetAsync<DueDateResource>(
            PortalOperations.GetDueDate, new PortalPath(PortalOperations.GetDueDate).With("time", time.Text).With("receivedAt", receivedAt).ToString(),
            cancellationToken);
}
