using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Form 03, the notice of refusal (<i>phiếu từ chối tiếp nhận giải quyết hồ sơ</i>), at the counter or after appraisal.</summary>
[JsonConverter(typeof(FormConverter<RefusalNotice>))]
[NoJson("make it again from its dossier, or keep what it prints.")]
public sealed record RefusalNotice
{
    private RefusalNotice(FormIssuer issuer, FormSubject subject, LocalDateTime refusedAt, string reason, LegalCitation? basis)
    {
        Issuer = issuer;
        Subject = subject;
        RefusedAt = refusedAt;
        Reason = reason;
        Basis = basis;
    }

    /// <summary>Fills the form from the last refusal.</summary>
    /// <exception cref="InvalidOperationException">The dossier was not refused.</exception>
    public static RefusalNotice From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        FormSubject subject = FormSubject.Of(dossier);
        return dossier.Last<DossierEvent>(step => step is DossierEvent.IntakeRefused or DossierEvent.Refused) switch
        {
            DossierEvent.IntakeRefused intake => new(issuer, subject, intake.Stamp.At, intake.Reason, intake.Basis),
            DossierEvent.Refused refused => new(issuer, subject, refused.Stamp.At, refused.Reason, refused.Basis),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>When it was refused.</summary>
    public LocalDateTime RefusedAt { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The article that the refusal rests on, where one is named.</summary>
    public LegalCitation? Basis { get; }

    /// <summary>Prints the form.</summary>
    public PrintedForm Print(FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        FormItem contact = new FormItem.Field(FormWords.Contact, Issuer.Contact);
        return new(
            nameof(RefusalNotice),
            Issuer,
            settings,
            RefusedAt,
            [.. FormWords.Subject(Subject), .. FormWords.Grounds(Reason, Basis, settings.Language), contact],
            FormWords.Receiver);
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(RefusalNotice),
        (nameof(Issuer), Issuer), (nameof(Subject), Subject), (nameof(RefusedAt), RefusedAt), (nameof(Reason), Reason), (nameof(Basis), Basis));
}
