using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>The procedures of a portal.</summary>
public sealed class ProceduresClient
{
    private readonly PortalCaller caller;

    internal ProceduresClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Lists procedures, or searches them by words, the best match first.</summary>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="pageSize">How many in a page, 1 to 200; null leaves it to the portal.</param>
    public PortalPageable<ProcedureSummary> List(ProcedureFilter? filter = null, int? pageSize = null) =>
        caller.List<ProcedureSummary>(PortalOperations.ListProcedures, () => PathOf(filter ?? new()), pageSize);

    /// <summary>Gets a procedure as it stands on a day; without one, today at the portal.</summary>
    /// <exception cref="PortalNotFoundException">There is no such procedure on the day.</exception>
    public Task<ProcedureResource> GetAsync(ProcedureCode code, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        caller.GetAsync<ProcedureResource>(
            PortalOperations.GetProcedure, new PortalPath(PortalOperations.GetProcedure, code.ToString()).With("on", on).ToString(), cancellationToken);

    /// <summary>Lists the versions of a procedure, the oldest first.</summary>
    public PortalPageable<ProcedureResource> ListVersions(ProcedureCode code, int? pageSize = null) =>
        caller.List<ProcedureResource>(PortalOperations.ListProcedureVersions, () => new(PortalOperations.ListProcedureVersions, code.ToString()), pageSize);

    /// <summary>Lists what began or ended since a day.</summary>
    public PortalPageable<ProcedureChange> ListChanges(LocalDate since, int? pageSize = null) =>
        caller.List<ProcedureChange>(
            PortalOperations.ListProcedureChanges, () => new PortalPath(PortalOperations.ListProcedureChanges).With("since", since), pageSize);

    private static PortalPath PathOf(ProcedureFilter filter) => new PortalPath(PortalOperations.ListProcedures)
        .With("text", filter.Text)
        .With("field", filter.Field)
        .With("agency", filter.Agency?.ToString())
        .With("level", filter.Level)
        .With("channel", filter.Channel)
        .With("audience", filter.Audience)
        .With("on", filter.On);
}
