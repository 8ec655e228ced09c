using MongCai.Domain;
using MongCai.Domain.Dossiers;

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
            foreach (PrintedForm form in PrintedForm.After(Dossier.Replay(dossier.Events.Take(count)), issuer, settings))
            {
                yield return (Invariant($"{count:00}-form-{form.Number}{(form.IsKept ? "-kept" : "")}.html"), form);
            }
        }

        yield return (Invariant($"{dossier.Events.Count:00}-control-slip.html"), ControlSlip.From(dossier, issuer).Print(settings));
    }
}
