using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Forms;

namespace MongCai.Cli.Commands;

/// <summary>The forms that the events of a dossier call for, printed by the circular in force when it was received.</summary>
internal static class DossierForms
{
    private const string Blank = "……………";

    /// <summary>Gives each form with the name of its file: the number of the event and that of the form.</summary>
    internal static IEnumerable<(string File, PrintedForm Form)> Of(Dossier dossier, Language language)
    {
        FormSettings settings = FormSettings.For(dossier.FiledAt.Date, language);
        FormIssuer issuer = new(dossier.Submission.ReceivedBy.ToString(), Blank, Blank);
        for (int count = 1; count <= dossier.Events.Count; count++)
        {
            if (After(Dossier.Replay(dossier.Events.Take(count)), issuer, settings) is { } form)
            {
                yield return (Invariant($"{count:00}-form-{form.Number}.html"), form);
            }
        }

        yield return (Invariant($"{dossier.Events.Count:00}-control-slip.html"), ControlSlip.From(dossier, issuer).Print(settings));
    }

    private static PrintedForm? After(Dossier dossier, FormIssuer issuer, FormSettings settings) => dossier.Events[^1] switch
    {
        DossierEvent.Accepted { HasSlip: true } => AppointmentSlip.From(dossier, issuer).Print(settings),
        DossierEvent.SupplementRequested => SupplementRequest.From(dossier, issuer).Print(settings),
        DossierEvent.IntakeRefused or DossierEvent.Refused => RefusalNotice.From(dossier, issuer).Print(settings),
        DossierEvent.Reappointed => ApologyLetter.From(dossier, issuer).Print(settings),
        DossierEvent.Stopped or DossierEvent.Closed when settings.Edition == FormEdition.Circular03 => StopNotice.From(dossier, issuer).Print(settings),
        _ => null,
    };
}
