using MongCai.Cli.Commands;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>An event of a dossier as a log tells it, with the dossier as it is after the event. No name, no reason and no other free text is in it.</summary>
internal sealed record LogStep(DossierEvent Event, Dossier After, int Number)
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFF'+07:00'");

    /// <summary>The event by its word, the same in every language.</summary>
    internal string Activity => Words.Hyphenated(Event.GetType().Name);

    internal string VietnameseName => Event.Name(Language.Vietnamese);

    internal string At => Moment(Event.Stamp.At);

    internal string Role => Words.Hyphenated(Event.Stamp.By.Kind);

    internal string? Agency => Event.Stamp.By.Agency?.ToString();

    internal string State => Words.Hyphenated(After.State);

    /// <summary>The account of an officer; null where the applicant or a program acts, of whom a log tells nothing.</summary>
    internal string? Officer => Event.Stamp.By.Kind switch
    {
        ActorKind.OneStopShop or ActorKind.CompetentAgency => Event.Stamp.By.Account,
        ActorKind.Applicant or ActorKind.System => null,
    };

    /// <summary>The events of a dossier, each with the dossier after it.</summary>
    internal static IEnumerable<LogStep> Of(Dossier dossier)
    {
        Dossier after = Dossier.Replay(dossier.Events.Take(1));
        for (int number = 1; number <= dossier.Events.Count; number++)
        {
            DossierEvent step = dossier.Events[number - 1];
            after = number == 1 ? after : after.Apply(step);
            yield return new(step, after, number);
        }
    }

    /// <summary>A moment of Vietnam with its offset.</summary>
    internal static string Moment(LocalDateTime at) => Pattern.Format(at);
}
