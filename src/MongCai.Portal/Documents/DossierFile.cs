using MongCai.Domain.Dossiers;
using MongCai.Portal.Calls;
using MongCai.Portal.Figures;
using MongCai.Portal.Outgoing;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>A dossier in the store: its audit trail, and the dossier that the trail folds to.</summary>
internal sealed class DossierFile
{
    private DossierFile(AuditTrail trail, Dossier dossier) => (Trail, Dossier) = (trail, dossier);

    internal AuditTrail Trail { get; }

    internal Dossier Dossier { get; }

    internal long Version => Trail.Entries.Count;

    /// <summary>Reads a stored dossier; one that was changed since it was written ends the call, and is answered by nothing that was made of it.</summary>
    internal static DossierFile Of(StoredDocument document)
    {
        try
        {
            AuditTrail trail = DossierJson.Read(document.Json);
            return trail.FindBreak() is { } number ? throw Refuse.Damaged(document, Invariant($"broken at entry {number}")) : new(trail, trail.Replay());
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw Refuse.Damaged(document, "not one that can be read");
        }
    }

    /// <summary>Finds a dossier of the caller's agency; one of another agency is as none.</summary>
    internal static async Task<DossierFile> GetAsync(Exchange exchange, string code, CancellationToken cancellationToken)
    {
        StoredDocument? document = DossierCode.TryParse(code, out DossierCode parsed)
            ? await exchange.Store.FindAsync(Kinds.Dossier, parsed.Canonical.ToString(), cancellationToken).ConfigureAwait(false)
            : null;
        return document?.Owner == exchange.Owner ? Of(document) : throw Refuse.NotFound();
    }

    /// <summary>Begins a dossier.</summary>
    internal static Task<DossierFile> BeginAsync(Exchange exchange, DossierEvent.Filed filed, CancellationToken cancellationToken)
    {
        AuditTrail trail = AuditTrail.Of([filed]);
        return SaveAsync(exchange, null, new(trail, trail.Replay()), cancellationToken);
    }

    /// <summary>Does what the law allows; a legal "no" ends the call.</summary>
    internal Task<DossierFile> DoAsync(Exchange exchange, Decision decision, CancellationToken cancellationToken)
    {
        Decision.Accepted accepted = decision as Decision.Accepted ?? throw Refuse.Legal((Decision.Refused)decision);
        DossierFile after = new(accepted.Events.Aggregate(Trail, (trail, next) => trail.Append(next)), Dossier.Apply(accepted));
        return SaveAsync(exchange, this, after, cancellationToken);
    }

    /// <summary>The stamp of what happens now. Two machines' clocks may differ by a little, and time in a dossier does not go back.</summary>
    internal EventStamp Stamp(Exchange exchange, Actor by) => new(LocalDateTime.Max(exchange.LocalNow, Trail.Entries[^1].Event.Stamp.At), by);

    private static async Task<DossierFile> SaveAsync(Exchange exchange, DossierFile? before, DossierFile file, CancellationToken cancellationToken)
    {
        Dossier dossier = file.Dossier;
        DossierSummary summary = DossierViews.Summary(file);
        StoredDocument document = new(Kinds.Dossier, dossier.Code.Canonical.ToString(), file.Version, DossierJson.Write(file.Trail))
        {
            Owner = exchange.Owner,
            Group = dossier.Submission.Procedure.ToString(),
            State = dossier.State.ToString(),
            Sort = Moments.Key(dossier.FiledAt),
            Due = DossierViews.DueAt(dossier) is { } due ? Moments.Key(due) : "",
            Summary = StoreJson.Write(summary),
        };
        await TallyBook.NoteAsync(exchange.Transaction, exchange.Owner, before?.Dossier, dossier, cancellationToken).ConfigureAwait(false);
        await exchange.WriteAsync(document, before?.Version ?? 0, cancellationToken).ConfigureAwait(false);
        await Outbox.PutAsync(exchange, WebhookEvent.DossierChanged.TypeName, summary, cancellationToken).ConfigureAwait(false);
        return file;
    }
}
