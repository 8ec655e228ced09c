using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The processing control slip (<i>phiếu kiểm soát quá trình giải quyết hồ sơ</i>): form 05 of Circular 01/2018, 06 of Circular 03/2025.</summary>
/// <remarks>Compares <see cref="HandOvers"/> by reference.</remarks>
[JsonConverter(typeof(FormConverter<ControlSlip>))]
[NoJson("make it again from its dossier, or keep what it prints.")]
public sealed record ControlSlip
{
    private static readonly BilingualText None = new("", "");
    private static readonly BilingualText Early = new("Trước hạn", "Early");
    private static readonly BilingualText OnTime = new("Đúng hạn", "On time");
    private static readonly BilingualText Overdue = new("Quá hạn", "Overdue");

    private readonly AgencyCode receivedBy;

    private ControlSlip(FormIssuer issuer, Dossier dossier)
    {
        receivedBy = dossier.Submission.ReceivedBy;
        Issuer = issuer;
        Subject = FormSubject.Of(dossier);
        ReceivedAt = dossier.AcceptedAt ?? dossier.FiledAt;
        HandOvers = [.. HandOversOf(dossier)];
    }

    /// <summary>Fills the slip from the transfers, the tasks and the result of a dossier.</summary>
    public static ControlSlip From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        return new(issuer, dossier);
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>When the dossier was received.</summary>
    public LocalDateTime ReceivedAt { get; }

    /// <summary>The hand-overs, the oldest first.</summary>
    public IReadOnlyList<HandOver> HandOvers { get; }

    /// <summary>Prints the slip.</summary>
    /// <param name="settings">How it is printed.</param>
    /// <param name="nameOf">Gives the name of an agency; if this is null, the receiving one is printed as the issuer and others by their codes.</param>
    public PrintedForm Print(FormSettings settings, Func<AgencyCode, string>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Language language = settings.Language;
        Func<AgencyCode, string> name = nameOf ?? (agency => agency.IsSameAs(receivedBy) ? Issuer.Name : agency.ToString());
        FormItem.Table table = new(
            new("Quá trình giải quyết", "Hand-overs"),
            [new("Đơn vị giao", "From"), new("Đơn vị nhận", "To"), new("Thời gian giao, nhận", "Handed over at"), new("Kết quả", "Result"),
                new("Ghi chú", "Note"), new("Người giao ký", "Signed, from"), new("Người nhận ký", "Signed, to")],
            [.. HandOvers.Select(
                line => new[] { name(line.From), name(line.To), FormWords.Moment(line.At, language), Result(line).In(language), line.Note ?? "", "", "" })]);
        FormItem received = new FormItem.Field(FormWords.ReceivedAt, FormWords.Moment(ReceivedAt, language));
        return new(nameof(ControlSlip), Issuer, settings, issuedAt: null, [.. FormWords.Subject(Subject), received, table]);
    }

    /// <summary>By the day, as the reports count.</summary>
    private static BilingualText Result(HandOver line) => line.DueAt is not { } due ? None
        : line.At.Date < DueDay.Of(due) ? Early
        : line.At.Date == DueDay.Of(due) ? OnTime
        : Overdue;

    private static IEnumerable<HandOver> HandOversOf(Dossier dossier)
    {
        AgencyCode holder = dossier.Submission.ReceivedBy;
        Dossier before = Dossier.Replay(dossier.Events.Take(1));
        foreach (DossierEvent step in dossier.Events.Skip(1))
        {
            HandOver? line = LineOf(step, before, holder);
            if (line is not null)
            {
                holder = line.To;
                yield return line;
            }

            before = before.Apply(step);
        }
    }

    private static HandOver? LineOf(DossierEvent step, Dossier before, AgencyCode holder) => step switch
    {
        DossierEvent.Transferred transferred => new(holder, transferred.To, step.Stamp.At),
        DossierEvent.TaskCompleted completed => new(
            completed.Agency, NextAfter(before), step.Stamp.At,
            before.Tasks.First(task => task.DoneAt is null && task.Task.Agency.IsSameAs(completed.Agency)).Task.DueAt, completed.Note),
        DossierEvent.Decided or DossierEvent.Refused => new(holder, before.Submission.ReceivedBy, step.Stamp.At, before.DueAt),
        _ => null,
    };

    /// <summary>In sequence the next agency receives; otherwise, and at the end, the lead agency, or the one that holds the dossier.</summary>
    private static AgencyCode NextAfter(Dossier before)
    {
        AgencyCode lead = before.Tasks.LastOrDefault(task => task.Task.IsLead)?.Task.Agency ?? before.HeldBy;
        return before.TaskOrder == TaskOrder.Sequence
            ? before.Tasks.Where(task => task.DoneAt is null).Skip(1).FirstOrDefault()?.Task.Agency ?? lead
            : lead;
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ControlSlip),
        (nameof(Issuer), Issuer), (nameof(Subject), Subject), (nameof(ReceivedAt), ReceivedAt), (nameof(HandOvers), HandOvers));
}
