using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Handlers;

/// <summary>Gives the commands of the contract to the dossier of the domain, which decides.</summary>
internal static class DossierCommands
{
    internal static async Task CheckAsync(Exchange exchange, DossierCommand command, CancellationToken cancellationToken)
    {
        IReadOnlyList<Component> components = ComponentsOf(command);
        await StoredFiles.RequireAsync(exchange, components, "/command/components", cancellationToken).ConfigureAwait(false);
        await StoredFiles.RequireAsync(exchange, ResultOf(command)?.File, "/command/result/file", cancellationToken).ConfigureAwait(false);
        foreach ((AgencyCode agency, string pointer) in AgenciesOf(command))
        {
            Registered.Require(exchange, agency, pointer);
        }
    }

    /// <exception cref="ArgumentException">The command breaks a rule that is no rule of the law, such as a reason that is blank.</exception>
    internal static Decision Decide(DossierCommand command, Dossier dossier, EventStamp stamp, DeadlineCalculator calculator) => command switch
    {
        DossierCommand.Accept accept => dossier.Accept(stamp, calculator, accept.HasSlip),
        DossierCommand.RefuseIntake refuse => dossier.RefuseIntake(stamp, refuse.Reason, refuse.Basis),
        DossierCommand.RequestSupplement request =>
            dossier.RequestSupplement(stamp, Needed(request.Items), request.Reason, calculator.Calendar, request.SpecialLaw),
        DossierCommand.Supplement => dossier.Supplement(stamp, ComponentsOf(command), calculator),
        DossierCommand.AddComponents => dossier.AddComponents(stamp, Needed(ComponentsOf(command))),
        DossierCommand.Adjust adjust => dossier.Adjust(stamp, Needed(ComponentsOf(command)), adjust.Note),
        DossierCommand.Withdraw withdraw => dossier.Withdraw(stamp, withdraw.Reason),
        DossierCommand.SettleAtOnce settle => dossier.SettleAtOnce(stamp, settle.Result, settle.Channel.ToDomain()),
        DossierCommand.ReturnResult back => dossier.ReturnResult(stamp, back.Channel.ToDomain()),
        DossierCommand.RequestCorrection request => dossier.RequestCorrection(stamp, request.Reason),
        _ => Process(command, dossier, stamp, calculator),
    };

    private static Decision Process(DossierCommand command, Dossier dossier, EventStamp stamp, DeadlineCalculator calculator) => command switch
    {
        DossierCommand.Transfer transfer => dossier.Transfer(stamp, transfer.To, calculator),
        DossierCommand.AssignTasks assign => dossier.AssignTasks(stamp, assign.Order.ToDomain(), Needed(assign.Tasks)),
        DossierCommand.CompleteTask complete => dossier.CompleteTask(stamp, complete.Agency, complete.Note),
        DossierCommand.RequestPayment request => dossier.RequestPayment(stamp, request.Amount),
        DossierCommand.Reappoint reappoint => dossier.Reappoint(stamp, reappoint.Reason, reappoint.DueAt, reappoint.SpecialLaw),
        DossierCommand.Stop stop => dossier.Stop(stamp, stop.Reason, stop.Basis),
        DossierCommand.Resume => dossier.Resume(stamp, calculator),
        DossierCommand.Close close => dossier.Close(stamp, close.Reason, calculator.Calendar, close.SpecialLaw),
        DossierCommand.Decide decide => dossier.Decide(stamp, decide.Result),
        DossierCommand.Refuse refuse => dossier.Refuse(stamp, refuse.Reason, refuse.Basis),
        _ => throw new InvalidOperationException("Commands are a closed set."),
    };

    private static IReadOnlyList<Component> ComponentsOf(DossierCommand command) => command switch
    {
        DossierCommand.Supplement supplement => Wire.Components(supplement.Components, "/command/components"),
        DossierCommand.Adjust adjust => Wire.Components(adjust.Components, "/command/components"),
        DossierCommand.AddComponents add => Wire.Components(add.Components, "/command/components"),
        _ => [],
    };

    private static ResultDocument? ResultOf(DossierCommand command) => command switch
    {
        DossierCommand.Decide decide => decide.Result,
        DossierCommand.SettleAtOnce settle => settle.Result,
        _ => null,
    };

    private static IEnumerable<(AgencyCode Agency, string Pointer)> AgenciesOf(DossierCommand command) => command switch
    {
        DossierCommand.Transfer transfer => [(transfer.To, "/command/to")],
        DossierCommand.AssignTasks assign => assign.Tasks.Select((task, index) => (task.Agency, Invariant($"/command/tasks/{index}/agency"))),
        _ => [],
    };

    private static IReadOnlyList<T> Needed<T>(IReadOnlyList<T> items) =>
        items.Count > 0 ? items : throw new ArgumentException("The command names nothing: expected one thing or more.");
}
