using System.Collections.Frozen;

namespace MongCai.Domain.Dossiers;

/// <summary>The names of states, actions, events and actors in both languages, as the file dossier-names.csv has them.</summary>
public static class DossierNames
{
    private static readonly Lazy<FrozenDictionary<(string Kind, string Name), BilingualText>> Embedded = EmbeddedTable.Lazily("dossier-names.csv", Read);

    /// <summary>The name of a state, such as <c>đang xử lý</c>, "in process".</summary>
    public static BilingualText Name(this DossierState state) => Names[("state", state.ToString())];

    /// <summary>The name of an action, such as <c>rút hồ sơ</c>, "withdraw".</summary>
    public static BilingualText Name(this DossierAction action) => Names[("action", action.ToString())];

    /// <summary>The name of an actor, such as <c>Bộ phận Một cửa</c>, "the one-stop shop".</summary>
    public static BilingualText Name(this ActorKind actor) => Names[("actor", actor.ToString())];

    /// <summary>The name of an event, such as <c>tiếp nhận</c>, "accepted".</summary>
    public static BilingualText Name(this DossierEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Names[("event", step.GetType().Name)];
    }

    private static FrozenDictionary<(string Kind, string Name), BilingualText> Names => Embedded.Value;

    private static FrozenDictionary<(string Kind, string Name), BilingualText> Read(TextReader reader) =>
        CsvTable.Read(reader, ["kind", "name", "vietnamese", "english"], [])
            .ToFrozenDictionary(row => (row["kind"], row["name"]), row => new BilingualText(row["vietnamese"], row["english"]));
}
