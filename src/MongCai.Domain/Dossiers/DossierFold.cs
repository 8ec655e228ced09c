using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>What the events so far add up to. Mutable, so that a replay of many events makes one dossier.</summary>
internal struct DossierFold(DossierEvent.Filed filed)
{
    internal readonly Submission Submission = filed.Submission;
    internal readonly LocalDateTime FiledAt = filed.Stamp.At;
    internal DossierState State = DossierState.Filed;
    internal LocalDateTime LastAt = filed.Stamp.At;
    internal AgencyCode HeldBy = filed.Submission.ReceivedBy;
    internal LocalDateTime? AcceptedAt;
    internal bool HasSlip;
    internal LocalDateTime? TransferredAt;
    internal LocalDateTime? CompetentAt;
    internal LocalDateTime? RestartedAt;
    internal LocalDateTime? FirstDueAt;
    internal LocalDateTime? FirstLegalDueAt;
    internal LocalDateTime? DueAt;
    internal LocalDateTime? FinishedAt;
    internal LocalDateTime? EndedAt;
    internal LocalDateTime? CorrectionRequestedAt;
    internal int IntakeSupplements;
    internal int Supplements;
    internal int Reappointments;
    internal bool IsPaymentOwed;
    internal IReadOnlyList<Suspension> Suspensions = [];
    internal IReadOnlyList<Component> Components = filed.Submission.Components;
    internal TaskOrder TaskOrder;
    internal IReadOnlyList<TaskProgress> Tasks = [];
    internal ResultDocument? Result;
    internal string? RefusalReason;
    internal ReturnChannel? ReturnedBy;

    internal void Apply(DossierEvent next)
    {
        DossierState before = State;
        State = next.Action is { } action
            ? Lifecycle.Next(before, action, IsPaymentOwed)
            : throw new InvalidOperationException("A dossier is filed once; this is the second time.");
        LastAt = next.Stamp.At;
        EndedAt = Lifecycle.IsEnd(State) ? LastAt : null;
        ApplyIntake(next, before);
        ApplySuspension(next);
        ApplyProcessing(next);
        ApplyCompletion(next);
    }

    private void ApplyIntake(DossierEvent next, DossierState before)
    {
        switch (next)
        {
            case DossierEvent.Accepted accepted:
                (AcceptedAt, HasSlip, FirstDueAt, DueAt, FirstLegalDueAt) = (LastAt, accepted.HasSlip, accepted.DueAt, accepted.DueAt, accepted.LegalDueAt);
                break;
            case DossierEvent.IntakeRefused refused:
                RefusalReason = refused.Reason;
                break;
            case DossierEvent.ComponentsAdded added:
                Components = With(added.Components);
                break;
            case DossierEvent.SupplementRequested when before == DossierState.Filed:
                IntakeSupplements++;
                break;
            case DossierEvent.Supplemented supplemented:
                Components = With(supplemented.Components);
                break;
            case DossierEvent.Adjusted adjusted:
                Components = With(adjusted.Components);
                break;
        }
    }

    /// <summary>Only what happens after acceptance stops the clock.</summary>
    private void ApplySuspension(DossierEvent next)
    {
        switch (next)
        {
            case DossierEvent.SupplementRequested requested when State == DossierState.AwaitingSupplement:
                Supplements++;
                Suspensions = [.. Suspensions, Suspension.Supplement(LastAt, null, requested.Reason)];
                break;
            case DossierEvent.Supplemented supplemented when State == DossierState.InProcess:
                RestartedAt = LastAt;
                End(supplemented.DueAt);
                break;
            case DossierEvent.PaymentRequested:
                IsPaymentOwed = true;
                AwaitPayment();
                break;
            case DossierEvent.PaymentConfirmed confirmed:
                IsPaymentOwed = false;
                EndUnlessStopped(confirmed.DueAt);
                break;
            case DossierEvent.Stopped stopped:
                End(DueAt);
                Pause(stopped.Reason);
                break;
            case DossierEvent.Resumed resumed:
                End(resumed.DueAt);
                AwaitPayment();
                break;
            case DossierEvent.Closed or DossierEvent.Withdrawn:
                End(DueAt);
                break;
        }
    }

    private void ApplyProcessing(DossierEvent next)
    {
        switch (next)
        {
            case DossierEvent.Transferred transferred:
                TransferredAt ??= LastAt;
                CompetentAt ??= Submission.IsWithTheCompetent(transferred.To) ? LastAt : null;
                DueAt = transferred.DueAt ?? DueAt;
                HeldBy = transferred.To;
                break;
            case DossierEvent.TasksAssigned assigned:
                TaskOrder = assigned.Order;
                Tasks = [.. Tasks.Where(task => task.DoneAt is not null), .. assigned.Tasks.Select(task => new TaskProgress(task))];
                break;
            case DossierEvent.TaskCompleted completed:
                Complete(completed.Agency);
                break;
            case DossierEvent.Reappointed reappointed:
                Reappointments++;
                DueAt = reappointed.DueAt;
                break;
        }
    }

    private void ApplyCompletion(DossierEvent next)
    {
        switch (next)
        {
            case DossierEvent.Decided decided:
                (Result, RefusalReason) = (decided.Result, null);
                FinishedAt ??= LastAt;
                break;
            case DossierEvent.Refused refused:
                RefusalReason = refused.Reason;
                FinishedAt = LastAt;
                break;
            case DossierEvent.ResultReturned returned:
                ReturnedBy = returned.Channel;
                break;
            case DossierEvent.CorrectionRequested:
                CorrectionRequestedAt = LastAt;
                break;
        }
    }

    private void AwaitPayment()
    {
        if (IsPaymentOwed)
        {
            Pause("Yêu cầu thực hiện nghĩa vụ tài chính");
        }
    }

    private void Pause(string reason) => Suspensions = [.. Suspensions, Suspension.Pause(LastAt, null, reason)];

    private void End(LocalDateTime? due)
    {
        DueAt = due ?? DueAt;
        if (Suspensions is [.., { Until: null } open])
        {
            Suspensions = [.. Suspensions.SkipLast(1), Ended(open)];
        }
    }

    /// <summary>Money that comes during a stop ends no stop.</summary>
    private void EndUnlessStopped(LocalDateTime? due)
    {
        if (State != DossierState.Stopped)
        {
            End(due);
        }
    }

    private readonly Suspension Ended(Suspension open) =>
        open.IsSupplement ? Suspension.Supplement(open.From, LastAt, open.Reason) : Suspension.Pause(open.From, LastAt, open.Reason);

    /// <summary>Components take the place of all earlier ones with their code; several papers of one code that come together stay side by side.</summary>
    private readonly IReadOnlyList<Component> With(IReadOnlyList<Component> added) =>
        [.. Components.Where(component => added.All(other => other.Code != component.Code)), .. added];

    private void Complete(AgencyCode agency)
    {
        TaskProgress done = Tasks.FirstOrDefault(task => task.DoneAt is null && task.Task.Agency.IsSameAs(agency))
            ?? throw new InvalidOperationException($"{agency} has no open task.");
        LocalDateTime at = LastAt;
        Tasks = [.. Tasks.Select(task => ReferenceEquals(task, done) ? task with { DoneAt = at } : task)];
    }
}
