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
        FormIssuer issuer = new($"Bộ phận Một cửa {dossier.Submission.ReceivedBy}", Blank, Blank);
        for (int count = 1; count <= dossier.Events.Count; count++)
        {
            foreach ((string copy, PrintedForm form) in After(Dossier.Replay(dossier.Events.Take(count)), issuer, settings))
            {
                yield return (Invariant($"{count:00}-form-{form.Number}{copy}.html"), form);
            }
        }

        yield return (Invariant($"{dossier.Events.Count:00}-control-slip.html"), ControlSlip.From(dossier, issuer).Print(settings));
    }

    private static (string Copy, PrintedForm Form)[] After(Dossier dossier, FormIssuer issuer, FormSettings settings) => dossier.Events[^1] switch
    {
        DossierEvent.Accepted { HasSlip: true } when AppointmentSlip.From(dossier, issuer) is var slip => [("", slip.Print(settings)), ("-kept", (slip with { IsKept = true }).Print(settings))],
        DossierEvent.SupplementRequested => [("", SupplementRequest.From(dossier, issuer).Print(settings))],
        DossierEvent.IntakeRefused or DossierEvent.Refused => [("", RefusalNotice.From(dossier, issuer).Print(settings))],
        DossierEvent.Reappointed => [("", ApologyLetter.From(dossier, issuer).Print(settings))],
        DossierEvent.Stopped or DossierEvent.Closed or DossierEvent.Withdrawn when settings.Edition == FormEdition.Circular03 => [("", StopNotice.From(dossier, issuer).Print(settings))],
        _ => [],
    };
}
