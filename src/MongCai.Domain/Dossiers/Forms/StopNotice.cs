using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Form 05 of Circular 03/2025, the notice that the settlement is stopped (<i>thông báo dừng giải quyết hồ sơ</i>).</summary>
/// <remarks>Circular 01/2018 has no such form.</remarks>
[JsonConverter(typeof(FormConverter<StopNotice>))]
[NoJson("make it again from its dossier, or keep what it prints.")]
public sealed record StopNotice
{
    private StopNotice(FormIssuer issuer, Dossier before, DossierEvent step)
    {
        Issuer = issuer;
        Subject = FormSubject.Of(before);
        Stage = before.State;
        StoppedAt = step.Stamp.At;
        IsFinal = step is not DossierEvent.Stopped;
        IsRequested = step is DossierEvent.Withdrawn;
        (Reason, Basis) = step switch
        {
            DossierEvent.Stopped stopped => (stopped.Reason, stopped.Basis),
            DossierEvent.Closed closed => (closed.Reason, closed.SpecialLaw ?? before.Regime.CitationOf(DossierAction.Close)),
            DossierEvent.Withdrawn withdrawn => (withdrawn.Reason ?? "", BasisOfWithdrawal(before)),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>Fills the form from the last stop, the closing or the withdrawal.</summary>
    /// <exception cref="InvalidOperationException">The dossier was neither stopped nor closed nor withdrawn.</exception>
    public static StopNotice From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        DossierEvent step = dossier.Last<DossierEvent>(step => step is DossierEvent.Stopped or DossierEvent.Closed or DossierEvent.Withdrawn);
        return new(issuer, dossier.Before(step), step);
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>When it was stopped.</summary>
    public LocalDateTime StoppedAt { get; }

    /// <summary>The state in which it was stopped.</summary>
    public DossierState Stage { get; }

    /// <summary>Why; empty where the applicant gave no reason, who needs none.</summary>
    public string Reason { get; }

    /// <summary>The article that the stop rests on, where one is named.</summary>
    public LegalCitation? Basis { get; }

    /// <summary>True where the dossier ends, false where it can go on.</summary>
    public bool IsFinal { get; }

    /// <summary>True where the applicant asked for the stop (Decree 118/2025/NĐ-CP Art 21).</summary>
    public bool IsRequested { get; }

    /// <summary>What becomes of the money; null to leave a blank to be filled by hand.</summary>
    public FeeSettlement? Money { get; init; }

    /// <summary>Prints the form.</summary>
    /// <exception cref="InvalidOperationException">The circular has no such form.</exception>
    public PrintedForm Print(FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(nameof(StopNotice), Issuer, settings, StoppedAt, [.. FormWords.Subject(Subject), .. Items(settings.Language)], FormWords.Signer);
    }

    private IEnumerable<FormItem> Items(Language language)
    {
        if (IsRequested)
        {
            yield return new FormItem.Field(new("Người nộp yêu cầu dừng", "Stop requested by the applicant"), FormWords.Moment(StoppedAt, language));
        }

        yield return new FormItem.Field(new("Giai đoạn giải quyết", "Stage of the resolution"), Stage.Name().In(language));
        foreach (FormItem ground in FormWords.Grounds(Reason, Basis, language))
        {
            yield return ground;
        }

        yield return new FormItem.Field(new("Quyết định", "Decision"), Outcome.In(language));
        if (IsFinal)
        {
            yield return new FormItem.Field(FormWords.Fees, Money?.In(language) ?? "");
        }

        yield return new FormItem.Field(FormWords.Contact, Issuer.Contact);
    }

    private BilingualText Outcome => (IsRequested, IsFinal) switch
    {
        (true, _) => new(
            "dừng giải quyết theo yêu cầu của người nộp; tổ chức, cá nhân có thể nộp hồ sơ mới",
            "resolution is stopped as requested; a new dossier may be filed"),
        (_, true) => new("kết thúc giải quyết; tổ chức, cá nhân có thể nộp hồ sơ mới", "the dossier ends here; a new one may be filed"),
        _ => new(
            "tạm dừng; hồ sơ được giải quyết tiếp khi lý do dừng không còn", "stopped for now; resolution goes on when the reason for the stop is gone"),
    };

    /// <summary>The right begins with the slip, online with the system's receipt.</summary>
    private static LegalCitation? BasisOfWithdrawal(Dossier before) =>
        before.AcceptedAt is not null || before.Submission.Channel == SubmissionChannel.Online ? before.Regime.CitationOf(DossierAction.Withdraw) : null;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(StopNotice),
        (nameof(Issuer), Issuer), (nameof(Subject), Subject), (nameof(StoppedAt), StoppedAt), (nameof(Stage), Stage), (nameof(Reason), Reason),
        (nameof(Basis), Basis), (nameof(IsFinal), IsFinal), (nameof(IsRequested), IsRequested), (nameof(Money), Money));
}
