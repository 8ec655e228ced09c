using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Reports;
using MongCai.Sdk.Pipeline;
using NodaTime;

namespace MongCai.Sdk.Clients;

/// <summary>Counts of dossiers.</summary>
public class ReportsClient
{
    private readonly PortalCaller caller;

    internal ReportsClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Makes a client without a transport, for a test that overrides its members.</summary>
    protected ReportsClient() => caller = PortalCaller.Unconnected;

    /// <summary>Counts the dossiers of a period, both days included.</summary>
    public virtual Task<CountsReport> CountAsync(LocalDate from, LocalDate until, ReportDimension by = ReportDimension.Total, CancellationToken cancellationToken = default) =>
        caller.GetAsync<CountsReport>(
            PortalOperations.CountDossiers,
            new PortalPath(PortalOperations.CountDossiers).With("from", from).With("until", until).With<ReportDimension>("by", OpenCode.Of(by)).ToString(),
            cancellationToken);
}
