using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What became of a dossier that was pushed to the exchange.</summary>
/// <remarks>A closed set.</remarks>
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

    /// <summary>The exchange took it as a new one.</summary>
    public sealed record Added : PushOutcome;

    /// <summary>The exchange had it (<i>đã tồn tại</i>) and took it as a change.</summary>
    /// <remarks>That is also the outcome where an earlier attempt of the same call had added it and its answer was lost.</remarks>
    public sealed record Updated : PushOutcome;

    /// <summary>The exchange had it, and it was not to be changed.</summary>
    /// <param name="MayBeOwn">True where an earlier attempt of the same call may have added it, its answer being lost.</param>
    public sealed record AlreadyExists([property: JsonRequired] bool MayBeOwn) : PushOutcome;

    /// <summary>The exchange refused it.</summary>
    /// <param name="Code">The error code; empty where none came.</param>
    /// <param name="Message">What the exchange says. It may hold personal data.</param>
    public sealed record Refused([property: JsonRequired] string Code, [property: JsonRequired] string Message) : PushOutcome
    {
        /// <summary>Shows the code, and nothing of the message.</summary>
        public override string ToString() => $"Refused: {Code}";
    }
}
