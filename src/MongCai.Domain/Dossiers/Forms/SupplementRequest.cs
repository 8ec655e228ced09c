using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Form 02, the request for a supplement (<i>phiếu yêu cầu bổ sung, hoàn thiện hồ sơ</i>).</summary>
/// <remarks>Compares <see cref="Items"/> by reference.</remarks>
[JsonConverter(typeof(FormConverter<SupplementRequest>))]
[NoJson("make it again from its dossier, or keep what it prints.")]
public sealed record SupplementRequest
{
    private SupplementRequest(FormIssuer issuer, FormSubject subject, DossierEvent.SupplementRequested requested)
    {
        Issuer = issuer;
        Subject = subject;
        Items = requested.Items;
        Reason = requested.Reason;
        RequestedAt = requested.Stamp.At;
    }

    /// <summary>Fills the form from the last request for a supplement.</summary>
    /// <exception cref="InvalidOperationException">No supplement was asked for.</exception>
    public static SupplementRequest From(Dossier dossier, FormIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        return new(issuer, FormSubject.Of(dossier), dossier.Last<DossierEvent.SupplementRequested>());
    }

    /// <summary>The one-stop shop.</summary>
    public FormIssuer Issuer { get; }

    /// <summary>The dossier, its applicant and its procedure.</summary>
    public FormSubject Subject { get; }

    /// <summary>What is to be completed.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>When the supplement was asked for.</summary>
    public LocalDateTime RequestedAt { get; }

    /// <summary>Prints the form.</summary>
    public PrintedForm Print(FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        FormItem.Table items = new(
            new("Nội dung yêu cầu bổ sung, hoàn thiện", "To be supplemented or completed"),
            [FormWords.Serial, new("Nội dung", "Item")],
            [.. Items.Select((item, index) => new[] { Invariant($"{index + 1}"), item })]);
        FormItem contact = new FormItem.Field(FormWords.Contact, Issuer.Contact);
        return new(
            nameof(SupplementRequest), Issuer, settings, RequestedAt,
            [.. FormWords.Subject(Subject), items, .. FormWords.Grounds(Reason, null, settings.Language), contact], FormWords.Receiver);
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(SupplementRequest),
        (nameof(Issuer), Issuer), (nameof(Subject), Subject), (nameof(Items), Items), (nameof(Reason), Reason), (nameof(RequestedAt), RequestedAt));
}
