using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>The answer to a command: the events it makes, or a legal "no".</summary>
/// <remarks>A closed set. Both cases hold lists, which they compare by reference.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The law allows it: these events happened, in this order.</summary>
    public sealed record Accepted(IReadOnlyList<DossierEvent> Events) : Decision
    {
        /// <summary>The events, in the order in which they happened.</summary>
        [JsonRequired]
        public IReadOnlyList<DossierEvent> Events { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Events);

        /// <summary>Writes every event, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Accepted), (nameof(Events), RecordText.Items(Events)));
    }

    /// <summary>The law does not allow it.</summary>
    /// <param name="Reason">Why, in a sentence in both languages, without personal data.</param>
    /// <param name="Citation">The article that says so; null where the decree has none, as Decree 61/2018/NĐ-CP on withdrawals.</param>
    /// <param name="Allowed">
    /// What the state, the regime and the history of the dossier allow at that moment, each to those who may do it; special laws
    /// aside. Working days are counted by the calendar that the command was given, or by the official one.
    /// </param>
    public sealed record Refused(
        [property: JsonRequired] BilingualText Reason, LegalCitation? Citation, IReadOnlyList<DossierAction> Allowed) : Decision
    {
        /// <summary>What is allowed at that moment.</summary>
        [JsonRequired]
        public IReadOnlyList<DossierAction> Allowed { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Allowed);

        /// <summary>The member of <see cref="Submission"/> that a filing is refused for, such as <c>Channel</c>; null for every other command.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Member { get; init; }

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Refused), (nameof(Reason), Reason), (nameof(Citation), Citation), (nameof(Allowed), RecordText.Items(Allowed)), (nameof(Member), Member));
    }
}
