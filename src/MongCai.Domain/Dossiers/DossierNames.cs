using System.Collections.Frozen;

namespace MongCai.Domain.Dossiers;

/// <summary>The names of states, actions, events, actors and the other words of dossiers in both languages, as the file dossier-names.csv has them.</summary>
public static class DossierNames
{
    private static readonly Lazy<FrozenDictionary<string, BilingualText>> Events = NamesOf(nameof(DossierEvent));
    private static readonly Lazy<FrozenDictionary<string, BilingualText>> Sources = NamesOf(nameof(ComponentSource));

    /// <summary>The name of a state, such as <c>đang xử lý</c>, "in process".</summary>
    public static BilingualText Name(this DossierState state) => WordList<DossierState>.Name(state);

    /// <inheritdoc cref="Name(DossierState)"/>
    public static string Name(this DossierState state, Language language) => state.Name().In(language);

    /// <summary>The name of an action, such as <c>rút hồ sơ</c>, "withdraw".</summary>
    public static BilingualText Name(this DossierAction action) => WordList<DossierAction>.Name(action);

    /// <inheritdoc cref="Name(DossierAction)"/>
    public static string Name(this DossierAction action, Language language) => action.Name().In(language);

    /// <summary>The name of a system through which online dossiers are filed, such as <c>ứng dụng VNeID</c>, "the application VNeID".</summary>
    public static BilingualText Name(this OnlineEntry entry) => WordList<OnlineEntry>.Name(entry);

    /// <inheritdoc cref="Name(OnlineEntry)"/>
    public static string Name(this OnlineEntry entry, Language language) => entry.Name().In(language);

    /// <summary>The name of a duty of the State, such as <c>mã hồ sơ, mã lĩnh vực</c>, "the codes of dossiers and fields".</summary>
    public static BilingualText Name(this StateDuty duty) => WordList<StateDuty>.Name(duty);

    /// <inheritdoc cref="Name(StateDuty)"/>
    public static string Name(this StateDuty duty, Language language) => duty.Name().In(language);

    /// <summary>The name of an actor, such as <c>Bộ phận Một cửa</c>, "the one-stop shop".</summary>
    public static BilingualText Name(this ActorKind actor) => WordList<ActorKind>.Name(actor);

    /// <inheritdoc cref="Name(ActorKind)"/>
    public static string Name(this ActorKind actor, Language language) => actor.Name().In(language);

    /// <summary>The name of a kind of organization, such as <c>doanh nghiệp</c>, "enterprise".</summary>
    public static BilingualText Name(this OrganizationKind kind) => WordList<OrganizationKind>.Name(kind);

    /// <inheritdoc cref="Name(OrganizationKind)"/>
    public static string Name(this OrganizationKind kind, Language language) => kind.Name().In(language);

    /// <summary>The name of a bucket of statuses, such as <c>chờ bổ sung</c>, "awaiting supplement".</summary>
    public static BilingualText Name(this StatusBucket bucket) => WordList<StatusBucket>.Name(bucket);

    /// <inheritdoc cref="Name(StatusBucket)"/>
    public static string Name(this StatusBucket bucket, Language language) => bucket.Name().In(language);

    /// <summary>The name of an order of tasks, such as <c>song song</c>, "all at once".</summary>
    public static BilingualText Name(this TaskOrder order) => WordList<TaskOrder>.Name(order);

    /// <inheritdoc cref="Name(TaskOrder)"/>
    public static string Name(this TaskOrder order, Language language) => order.Name().In(language);

    /// <summary>The name of a way of returning the result, such as <c>trực tiếp</c>, "at the counter".</summary>
    public static BilingualText Name(this ReturnChannel channel) => WordList<ReturnChannel>.Name(channel);

    /// <inheritdoc cref="Name(ReturnChannel)"/>
    public static string Name(this ReturnChannel channel, Language language) => channel.Name().In(language);

    /// <summary>The instrument that sets an edition of the forms, such as <c>Thông tư 03/2025/TT-VPCP</c>, "Circular 03/2025/TT-VPCP".</summary>
    public static BilingualText Name(this FormEdition edition) => WordList<FormEdition>.Name(edition);

    /// <inheritdoc cref="Name(FormEdition)"/>
    public static string Name(this FormEdition edition, Language language) => edition.Name().In(language);

    /// <summary>The name of a paper, such as <c>khổ A5</c>, "A5 paper".</summary>
    public static BilingualText Name(this FormPaper paper) => WordList<FormPaper>.Name(paper);

    /// <inheritdoc cref="Name(FormPaper)"/>
    public static string Name(this FormPaper paper, Language language) => paper.Name().In(language);

    /// <summary>The name of an event, such as <c>tiếp nhận</c>, "accepted".</summary>
    public static BilingualText Name(this DossierEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Events.Value[step.GetType().Name];
    }

    /// <inheritdoc cref="Name(DossierEvent)"/>
    public static string Name(this DossierEvent step, Language language) => step.Name().In(language);

    /// <summary>The name of where a component comes from, such as <c>bản giấy</c>, "paper".</summary>
    public static BilingualText Name(this ComponentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Sources.Value[source.GetType().Name];
    }

    /// <inheritdoc cref="Name(ComponentSource)"/>
    public static string Name(this ComponentSource source, Language language) => source.Name().In(language);

    private static Lazy<FrozenDictionary<string, BilingualText>> NamesOf(string list) =>
        new(() => WordTables.Of(list).ToFrozenDictionary(row => row.Member, row => row.Name, StringComparer.Ordinal));
}
