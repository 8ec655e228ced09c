using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>A form ready for paper or screen: as an HTML page that prints on its paper, or as plain text.</summary>
/// <remarks>It shows personal data in full, as the paper does.</remarks>
[JsonConverter(typeof(FormConverter<PrintedForm>))]
[NoJson("keep its ToHtml or ToText.")]
public sealed class PrintedForm
{
    internal PrintedForm(
        string form,
        FormIssuer issuer,
        FormSettings settings,
        LocalDateTime? issuedAt,
        IReadOnlyList<FormItem> items,
        params IReadOnlyList<BilingualText> signatures)
    {
        Standard = StandardForm.Of(settings.Edition, form);
        Issuer = issuer;
        Settings = settings;
        IssuedAt = issuedAt;
        Items = items;
        Signatures = signatures;
    }

    /// <summary>Prints the forms that the last event of a dossier calls for.</summary>
    /// <param name="dossier">The dossier after the event; <see cref="Dossier.Replay"/> goes back to an earlier one.</param>
    /// <param name="issuer">The one-stop shop.</param>
    /// <param name="settings">How they are printed. A circular that has no such form has none to print.</param>
    /// <returns>Each copy by itself, the one that is kept first; nothing where the event calls for no form.</returns>
    public static IReadOnlyList<PrintedForm> After(Dossier dossier, FormIssuer issuer, FormSettings settings)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(settings);
        return dossier.Events[^1] switch
        {
            DossierEvent.Accepted { HasSlip: true } => AppointmentSlip.From(dossier, issuer).PrintCopies(settings),
            DossierEvent.SupplementRequested => [SupplementRequest.From(dossier, issuer).Print(settings)],
            DossierEvent.IntakeRefused or DossierEvent.Refused => [RefusalNotice.From(dossier, issuer).Print(settings)],
            DossierEvent.Reappointed => [ApologyLetter.From(dossier, issuer).Print(settings)],
            DossierEvent.Stopped or DossierEvent.Closed or DossierEvent.Withdrawn when StandardForm.Exists(settings.Edition, nameof(StopNotice)) =>
                [StopNotice.From(dossier, issuer).Print(settings)],
            _ => [],
        };
    }

    /// <summary>The number of the form in its circular, such as <c>01</c>.</summary>
    public string Number => Standard.Number;

    /// <summary>The title of the form in the language of print.</summary>
    public string Title => Standard.Title.In(Settings.Language);

    /// <summary>True for the copy that the one-stop shop keeps.</summary>
    public bool IsKept { get; internal init; }

    internal StandardForm Standard { get; }

    internal FormIssuer Issuer { get; }

    internal FormSettings Settings { get; }

    internal LocalDateTime? IssuedAt { get; }

    /// <summary>Whether it is a document of its own, with a number; the control slip and the register are none.</summary>
    internal bool IsNumbered => IssuedAt is not null;

    /// <summary>Which of the copies it is, where there are several.</summary>
    internal BilingualText? Copy { get; init; }

    internal IReadOnlyList<FormItem> Items { get; }

    internal IReadOnlyList<BilingualText> Signatures { get; }

    /// <summary>The name below a signature; empty where it is written by hand.</summary>
    internal string SignedBy(BilingualText signature) => signature == FormWords.Filer ? "" : Issuer.Officer?.Reveal() ?? "";

    /// <summary>Writes the form as one HTML page, complete with its style, everything in it escaped.</summary>
    public string ToHtml() => FormHtml.Of(this);

    /// <summary>Writes the form as plain text, one line for each field and each row.</summary>
    public string ToText() => FormText.Of(this);

    /// <summary>Shows the number and the title.</summary>
    public override string ToString() => $"{FormWords.FormNumber.In(Settings.Language)} {Number}: {Title}";
}
