using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>A move of a dossier from state to state: the action, where it leads, who may do it and the event that records it.</summary>
[JsonConverter(typeof(FormConverter<LifecycleMove>))]
[NoJson("take it from Lifecycle.Moves.")]
public sealed class LifecycleMove
{
    internal LifecycleMove(DossierState from, DossierAction action, DossierState to, params ActorKind[] actors) =>
        (From, Action, To, Actors) = (from, action, to, actors.AsReadOnly());

    /// <summary>The state before.</summary>
    public DossierState From { get; }

    /// <summary>What is done.</summary>
    public DossierAction Action { get; }

    /// <summary>The state after.</summary>
    public DossierState To { get; }

    /// <summary>Who may do it.</summary>
    public IReadOnlyList<ActorKind> Actors { get; }

    /// <summary>The kind of <see cref="DossierEvent"/> that records it.</summary>
    public Type Event => Lifecycle.EventOf(Action);
}
