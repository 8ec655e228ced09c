using System.Collections.Frozen;
using MongCai.Domain.Dossiers.Regimes;

namespace MongCai.Domain.Dossiers;

/// <summary>The names of states, actions, events, actors, online systems and duties of the State in both languages, as the file dossier-names.csv has them.</summary>
public static class DossierNames
{
    private static readonly Lazy<FrozenDictionary<(string Kind, string Name), BilingualText>> Embedded = EmbeddedTable.Lazily("dossier-names.csv", Read);

    /// <summary>The name of a state, such as <c>đang xử lý</c>, "in process".</summary>
    public static BilingualText Name(this DossierState state) => Names[("state", state.ToString())];

    /// <summary>The name of an action, such as <c>rút hồ sơ</c>, "withdraw".</summary>
    public static BilingualText Name(this DossierAction action) => Names[("action", action.ToString())];

    /// <summary>The name of a system through which online dossiers are filed, such as <c>ứng dụng VNeID</c>, "the application VNeID".</summary>
    public static BilingualText Name(this OnlineEntry entry) => Names[("entry", entry.ToString())];

    /// <summary>The name of a duty of the State, such as <c>mã hồ sơ, mã lĩnh vực</c>, "the codes of dossiers and fields".</summary>
    public static BilingualText Name(this StateDuty duty) => Names[("duty", duty.ToString())];

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
