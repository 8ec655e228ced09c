using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Forms;

namespace MongCai.Cli.Commands;

/// <summary>The forms that the events of a dossier call for, printed by Circular 03/2025/TT-VPCP.</summary>
internal static class DossierForms
{
    private const string Blank = "……………";

    private static readonly FormSettings Settings = new(FormEdition.Circular03);

    /// <summary>Gives each form with the name of its file: the number of the event and that of the form.</summary>
    internal static IEnumerable<(string File, PrintedForm Form)> Of(Dossier dossier)
    {
        FormIssuer issuer = new(dossier.Submission.ReceivedBy.ToString(), Blank, Blank);
        for (int count = 1; count <= dossier.Events.Count; count++)
        {
            if (After(Dossier.Replay(dossier.Events.Take(count)), issuer) is { } form)
            {
                yield return (Invariant($"{count:00}-form-{form.Number}.html"), form);
            }
        }

        yield return (Invariant($"{dossier.Events.Count:00}-control-slip.html"), ControlSlip.From(dossier, issuer).Print(Settings));
    }

    private static PrintedForm? After(Dossier dossier, FormIssuer issuer) => dossier.Events[^1] switch
    {
        DossierEvent.Accepted { HasSlip: true } => AppointmentSlip.From(dossier, issuer).Print(Settings),
        DossierEvent.SupplementRequested => SupplementRequest.From(dossier, issuer).Print(Settings),
        DossierEvent.IntakeRefused or DossierEvent.Refused => RefusalNotice.From(dossier, issuer).Print(Settings),
        DossierEvent.Reappointed => ApologyLetter.From(dossier, issuer).Print(Settings),
        DossierEvent.Stopped or DossierEvent.Closed => StopNotice.From(dossier, issuer).Print(Settings),
        _ => null,
    };
}
