using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Form 04, the apology with a new appointment (<i>phiếu xin lỗi và hẹn lại ngày trả kết quả</i>).</summary>
[JsonConverter(typeof(FormConverter<ApologyLetter>))]
[NoJson("make it again from its dossier, or keep what it prints.")]
public sealed record ApologyLetter
{
    private ApologyLetter(FormIssuer issuer, Dossier before, DossierEvent.Reappointed reappointed)
    {
        Issuer = issuer;
        Subject = FormSubject.Of(before);
        ReceivedAt = before.AcceptedAt ?? before.FiledAt;
        (DueAt, DueOn) = (before.DueAt, before.DueOn);
        Reason = reappointed.Reason;
        (NewDueAt, NewDueOn) = (reappointed.DueAt, DueDay.Of(reappointed.DueAt));
        ApologizedAt = reappointed.Stamp.At;
    }

    /// <summary>Fills the form from the last re-appointment.</summary>
    /// <exception cref="InvalidOperationException">No other day was appointed.</exception>
    public static ApologyLetter From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        DossierEvent.Reappointed reappointed = dossier.Last<DossierEvent.Reappointed>();
        return new(issuer, dossier.Before(reappointed), reappointed);
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>When the dossier was received.</summary>
    public LocalDateTime ReceivedAt { get; }

    /// <summary>When the result was due until then; null where no moment was appointed.</summary>
    public LocalDateTime? DueAt { get; }

    /// <summary>The day on which the result was due until then; null where no moment was appointed.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Why the result is late.</summary>
    public string Reason { get; }

    /// <summary>When the result is due now.</summary>
    public LocalDateTime NewDueAt { get; }

    /// <summary>The day on which the result is due now, to which 24:00 belongs.</summary>
    public LocalDate NewDueOn { get; }

    /// <summary>When the agency apologized.</summary>
    public LocalDateTime ApologizedAt { get; }

    /// <summary>Prints the form.</summary>
    public PrintedForm Print(FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Language language = settings.Language;
        FormItem[] items =
        [
            .. FormWords.Subject(Subject),
            new FormItem.Field(FormWords.ReceivedAt, FormWords.Moment(ReceivedAt, language)),
            .. DueAt is not null
                ? new[] { new FormItem.Field(new("Thời gian hẹn trả kết quả", "Result was due at"), FormWords.Due(DueAt, DueOn, language)) }
                : [],
            new FormItem.Field(FormWords.Reason, Reason),
            new FormItem.Field(new("Thời gian hẹn trả kết quả mới", "New date of the result"), FormWords.Due(NewDueAt, NewDueOn, language), FieldSize.Large),
            new FormItem.Sentence(new("Cơ quan chân thành xin lỗi Ông/Bà, quý tổ chức vì sự chậm trễ này.", "The agency sincerely apologizes for this delay.")),
        ];
        return new(nameof(ApologyLetter), Issuer, settings, ApologizedAt, items, FormWords.Signer);
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ApologyLetter),
        (nameof(Issuer), Issuer), (nameof(Subject), Subject), (nameof(ReceivedAt), ReceivedAt), (nameof(DueAt), DueAt), (nameof(DueOn), DueOn),
        (nameof(Reason), Reason), (nameof(NewDueAt), NewDueAt), (nameof(NewDueOn), NewDueOn), (nameof(ApologizedAt), ApologizedAt));
}
