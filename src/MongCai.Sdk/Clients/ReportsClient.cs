using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>Counts of dossiers.</summary>
public sealed class ReportsClient
{
    private readonly PortalCaller caller;

    internal ReportsClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Counts the dossiers of a period, both days included.</summary>
    public Task<CountsReport> CountAsync(
        LocalDate from, LocalDate until, ReportDimension by = ReportDimension.Total, CancellationToken cancellationToken = default) =>
        caller.GetAsync<CountsReport>(
            PortalOperations.CountDossiers,
            new PortalPath(PortalOperations.CountDossiers).With("from", from).With("until", until).With<ReportDimension>("by", OpenCode.Of(by)).ToString(),
            cancellationToken);
}
