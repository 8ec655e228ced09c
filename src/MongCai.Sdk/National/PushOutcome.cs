using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What became of a dossier that was pushed to the exchange.</summary>
/// <remarks>A closed set. Lists are compared by reference.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Added), "added")]
[JsonDerivedType(typeof(Updated), "updated")]
[JsonDerivedType(typeof(AlreadyExists), "already-exists")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record PushOutcome
{
    private PushOutcome()
    {
    }

    /// <summary>The data of the answer, as JSON; empty where there were none. They may be personal data.</summary>
    public string Result { get; init; } = "";

    /// <summary>Shows what became of it, with the code and without words and data.</summary>
    public sealed override string ToString() => Shown;

    private protected virtual string Shown => GetType().Name;

    /// <summary>The exchange took it as a new one.</summary>
    public sealed record Added : PushOutcome;

    /// <summary>The exchange had it (<i>đã tồn tại</i>) and took it as a change.</summary>
    /// <remarks>That is also the outcome where an earlier attempt of the same call had added it and its answer was lost.</remarks>
    public sealed record Updated : PushOutcome;

    /// <summary>The exchange had it, and it was not to be changed.</summary>
    /// <param name="MayBeOwn">True where an earlier attempt of the same call may have added it, its answer being lost.</param>
    public sealed record AlreadyExists([property: JsonRequired] bool MayBeOwn) : PushOutcome;

    /// <summary>The exchange refused it.</summary>
    /// <param name="Code">The error code; empty where none came. A code of success stands here where the words or the items say otherwise.</param>
    /// <param name="Message">What the exchange says. It may hold personal data.</param>
    public sealed record Refused([property: JsonRequired] string Code, [property: JsonRequired] string Message) : PushOutcome
    {
        /// <summary>What the exchange says of the dossier apart from the whole call; empty where it says nothing.</summary>
        public IReadOnlyList<NationalRefusedItem> Items { get; init => field = value.Count == 0 ? [] : [.. value]; } = [];

        private protected override string Shown => $"Refused: {Code}";
    }
}
