using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Forms;
using NodaTime;

namespace OneStopDay;

/// <summary>A dossier on its way: each command must be allowed, and each event may give a form.</summary>
internal sealed class Life(Dossier dossier, FormFiles forms)
{
    internal Dossier Dossier { get; private set; } = dossier;

    /// <summary>The form that the last event with one gave.</summary>
    internal PrintedForm? LastForm { get; private set; }

    internal void Do(LocalDateTime at, ActorKind kind, Func<Dossier, EventStamp, Decision> command)
    {
        Decision decision = Try(at, kind, command);
        if (decision is Decision.Refused refused)
        {
            throw new FormatException($"{Dossier.Code}: {refused.Reason.English}");
        }

        Dossier = Dossier.Apply(decision);
        LastForm = forms.Write(Dossier) ?? LastForm;
    }

    internal Decision Try(LocalDateTime at, ActorKind kind, Func<Dossier, EventStamp, Decision> command) =>
        command(Dossier, new EventStamp(at, new Actor(kind, "generated")));
}
