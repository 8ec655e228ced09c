using MongCai.Domain.Dossiers;
using MongCai.Portal.Access;
using MongCai.Portal.Figures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Calls;

/// <summary>A call with all that answering it takes: the caller, the store, the rules and the moment.</summary>
internal sealed class Exchange(IncomingCall call, SignedInClient? caller, IPortalReader store, PortalServiceOptions options, Instant now)
{
    internal IncomingCall Call => call;

    internal SignedInClient Caller => caller ?? throw new InvalidOperationException("The operation is open to anyone, and asks who calls.");

    /// <summary>Whose dossiers the caller sees.</summary>
    internal string Owner => Caller.Agency.ToString();

    internal IPortalReader Store => store;

    /// <summary>The store of an operation that writes.</summary>
    internal IPortalTransaction Transaction =>
        store as IPortalTransaction ?? throw new InvalidOperationException($"The operation '{call.Operation.Name}' is one that reads, and writes.");

    internal PortalServiceOptions Options => options;

    internal Instant Now => now;

    /// <summary>The moment in Vietnamese time, in whole seconds.</summary>
    internal LocalDateTime LocalNow { get; } = Moments.Local(now);

    internal LocalDate Today => LocalNow.Date;

    /// <summary>When a time that begins now is over, as a store keeps it.</summary>
    internal string After(TimeSpan time) => Moments.Key(now + Duration.FromTimeSpan(time));

    internal QueryValues Query { get; } = new(call.Query);

    internal string Route(string name) => call.Route[name];

    /// <summary>The identifier in the path; one that no portal gives is not looked for.</summary>
    internal string Id => Identifiers.AreOf(Route("id")) ? Route("id") : throw Refuse.NotFound();

    internal string? Header(string name) => CallRules.HeaderOf(call, name);

    /// <summary>The store itself, for what is read when the answer has begun already.</summary>
    internal required IPortalStore Source { get; init; }

    /// <summary>The tallies that figures are counted from.</summary>
    internal required Tallies Tallies { get; init; }

    /// <summary>What later calls are likely to look for.</summary>
    internal required Foresight Foresight { get; init; }

    /// <summary>The identifier that the answer carries.</summary>
    internal required string RequestId { get; init; }

    /// <summary>The body, where it was read already.</summary>
    internal object? Parsed { get; init; }

    internal T Body<T>()
        where T : class => (T)(Parsed ?? BodyReader.Read(call, options)!);

    internal string NewId(string prefix) => $"{prefix}_{Secrets.Identifier(options.Random)}";

    /// <summary>Writes a document; where another call wrote it since it was read, the caller must read it again.</summary>
    internal async Task WriteAsync(StoredDocument document, long expectedVersion, CancellationToken cancellationToken)
    {
        if (!await Transaction.TryWriteAsync(document, expectedVersion, cancellationToken).ConfigureAwait(false))
        {
            throw Refuse.Changed(expectedVersion);
        }
    }

    internal Actor Actor(ActorReference by, string pointer) =>
        by.Account.Length is >= 1 and <= 200
            ? new(Wire.Read(pointer + "/kind", by.Kind.ToDomain), by.Account, Caller.Agency)
            : throw Refuse.Field(pointer + "/account", "An account has 1 to 200 characters.");
}
