using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers.Forms;

/// <summary>Form 05 of Circular 03/2025, the notice that the settlement is stopped (<i>thông báo dừng giải quyết hồ sơ</i>).</summary>
/// <remarks>Circular 01/2018 has no such form.</remarks>
[JsonConverter(typeof(FormConverter<StopNotice>))]
public sealed record StopNotice
{
    private StopNotice(FormIssuer issuer, FormSubject subject, LocalDateTime stoppedAt, string reason, LegalCitation? basis, bool isFinal)
    {
        Issuer = issuer;
        Subject = subject;
        StoppedAt = stoppedAt;
        Reason = reason;
        Basis = basis;
        IsFinal = isFinal;
    }

    /// <summary>Fills the form from the last stop or the closing.</summary>
    /// <exception cref="InvalidOperationException">The dossier was neither stopped nor closed.</exception>
    public static StopNotice From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        FormSubject subject = FormSubject.Of(dossier);
        return dossier.Last<DossierEvent>(step => step is DossierEvent.Stopped or DossierEvent.Closed) switch
        {
            DossierEvent.Stopped stopped => new(issuer, subject, stopped.Stamp.At, stopped.Reason, stopped.Basis, isFinal: false),
            DossierEvent.Closed closed => new(issuer, subject, closed.Stamp.At, closed.Reason, dossier.Regime.CitationOf(DossierAction.Close), isFinal: true),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>When it was stopped.</summary>
    public LocalDateTime StoppedAt { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The article that the stop rests on, where one is named.</summary>
    public LegalCitation? Basis { get; }

    /// <summary>True where the dossier is closed, false where it can go on.</summary>
    public bool IsFinal { get; }

    /// <summary>Prints the form.</summary>
    /// <exception cref="InvalidOperationException">The circular has no such form.</exception>
    public PrintedForm Print(FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        FormItem outcome = new FormItem.Sentence(IsFinal
            ? new("Hồ sơ kết thúc tại đây; tổ chức, cá nhân có thể nộp hồ sơ mới.", "The dossier ends here; a new one may be filed.")
            : new("Hồ sơ được giải quyết tiếp khi lý do dừng không còn.", "The settlement goes on when the reason for the stop is gone."));
        FormItem contact = new FormItem.Field(FormWords.Contact, Issuer.Contact);
        return new(
            nameof(StopNotice), Issuer, settings, StoppedAt, [.. FormWords.Subject(Subject), .. FormWords.Grounds(Reason, Basis, settings.Language), outcome, contact], FormWords.Signer);
    }
}
