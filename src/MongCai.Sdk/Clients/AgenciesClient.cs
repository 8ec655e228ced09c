using MongCai.Domain.Agencies;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>The agencies of a portal and who took over from whom.</summary>
public sealed class AgenciesClient
{
    private readonly PortalCaller caller;

    internal AgenciesClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Lists the agencies of a day, of one level or of all; without a day, today at the portal.</summary>
    public PortalPageable<AgencyResource> List(LocalDate? on = null, OpenCode<AdministrativeLevel>? level = null, int? pageSize = null) =>
        caller.List<AgencyResource>(
            PortalOperations.ListAgencies, () => new PortalPath(PortalOperations.ListAgencies).With("on", on).With("level", level), pageSize);

    /// <summary>Gets an agency as it is on a day; without one, today at the portal.</summary>
    /// <exception cref="PortalNotFoundException">No agency has the code on the day.</exception>
    public Task<AgencyResource> GetAsync(AgencyCode code, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        caller.GetAsync<AgencyResource>(PortalOperations.GetAgency, PathOf(PortalOperations.GetAgency, code, on), cancellationToken);

    /// <summary>Says who answers for what an agency held on a day.</summary>
    /// <exception cref="PortalNotFoundException">The portal knows no such agency.</exception>
    public Task<ResponsibilityResource> GetResponsibilityAsync(AgencyCode code, LocalDate? on = null, CancellationToken cancellationToken = default) =>
        caller.GetAsync<ResponsibilityResource>(PortalOperations.GetResponsibility, PathOf(PortalOperations.GetResponsibility, code, on), cancellationToken);

    /// <summary>
    /// Lists what is published of the officers of an agency: name, position, fields and the telephone of the office (Decree 118/2025/NĐ-CP Art 9.8).
    /// </summary>
    /// <param name="code">The agency, as it is today.</param>
    /// <param name="pageSize">How many in a page, 1 to 200; null leaves it to the portal.</param>
    /// <exception cref="PortalNotFoundException">No agency has the code today.</exception>
    public PortalPageable<StaffResource> ListStaff(AgencyCode code, int? pageSize = null) =>
        caller.List<StaffResource>(PortalOperations.ListStaff, () => new PortalPath(PortalOperations.ListStaff, code.ToString()), pageSize);

    private static string PathOf(PortalOperation operation, AgencyCode code, LocalDate? on) =>
        new PortalPath(operation, code.ToString()).With("on", on).ToString();
}
