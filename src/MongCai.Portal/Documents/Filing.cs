using System.Diagnostics;
using System.Text.Json;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Procedures;
using MongCai.Portal.Access;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Documents;

/// <summary>Files dossiers: checks what is filed against the catalogue, the register and the files, and gives it a code and a look-up link.</summary>
internal static class Filing
{
    private const int LookupBytes = 16;

    internal static async Task<DossierResource> FileAsync(Exchange exchange, NewDossier filed, CancellationToken cancellationToken)
    {
        Procedure procedure = exchange.Options.Catalogue.Find(filed.Procedure, exchange.Today)
            ?? throw Refuse.Field("/procedure", "The catalogue has no procedure of this code today for which dossiers can be filed.");
        Submission unnumbered = Read(exchange, filed, procedure);
        await StoredFiles.RequireAsync(exchange, unnumbered.Components, "/components", cancellationToken).ConfigureAwait(false);
        Submission submission = unnumbered with { Code = await NextCodeAsync(exchange, unnumbered.ReceivedBy, cancellationToken).ConfigureAwait(false) };
        Actor by = filed.By is { } actor ? exchange.Actor(actor, "/by") : new(ActorKind.Applicant, "applicant");
        DossierFile file = await DossierFile.BeginAsync(exchange, Filed(exchange, procedure, submission, new(exchange.LocalNow, by)), cancellationToken)
            .ConfigureAwait(false);
        LookupToken token = LookupToken.Of(exchange.Options.Random(LookupBytes));
        StoredDocument lookup = new(
            Kinds.Lookup, submission.Code.Canonical.ToString(), 1, StoreJson.Write(Secrets.HashOf(token.Reveal())))
        { Owner = exchange.Owner };
        await exchange.WriteAsync(lookup, 0, cancellationToken).ConfigureAwait(false);
        return DossierViews.Resource(file, LookupLink.Of(exchange.Options.LookupAddress, submission.Code, token).Reveal());
    }

    private static Submission Read(Exchange exchange, NewDossier filed, Procedure procedure)
    {
        SubmissionChannel channel = Wire.Read("/channel", filed.Channel.ToDomain);
        AgencyCode receivedBy = ReceivedBy(exchange, filed);
        Applicant applicant = Wire.Read("/applicant", filed.Applicant.ToDomain);
        return Submission.From(procedure, default, channel, applicant, receivedBy, Wire.Components(filed.Components, "/components"), filed.ProcessingTime) with
        {
            CommittedTime = filed.CommittedTime,
            Entry = filed.Entry is { } entry ? Wire.Read("/entry", entry.ToDomain) : null,
            Competent = filed.Competent is { } competent ? Registered.Require(exchange, competent, "/competent") : receivedBy,
            Sets = filed.Sets,
        };
    }

    private static DossierEvent.Filed Filed(Exchange exchange, Procedure procedure, Submission submission, EventStamp stamp) =>
        Dossier.File(procedure, submission, stamp, entries: exchange.Options.Entries) switch
        {
            Decision.Accepted { Events: [DossierEvent.Filed filed] } => filed,
            Decision.Refused { Member: { } member } no => throw Refuse.Field($"/{JsonNamingPolicy.CamelCase.ConvertName(member)}", no.Reason.English),
            Decision.Refused no => throw Refuse.Legal(no),
            _ => throw new UnreachableException(),
        };

    private static AgencyCode ReceivedBy(Exchange exchange, NewDossier filed) =>
        filed.ReceivedBy is not { } named ? exchange.Caller.Agency
        : named.IsWithin(exchange.Caller.Agency) ? Registered.Require(exchange, named, "/receivedBy")
        : throw Refuse.Field("/receivedBy", "The token acts for another agency, and this one is no part of it.");

    private static async Task<DossierCode> NextCodeAsync(Exchange exchange, AgencyCode agency, CancellationToken cancellationToken)
    {
        long next = await exchange.Transaction.NextAsync($"dossier/{agency}/{Moments.Text(exchange.Today)}", cancellationToken).ConfigureAwait(false);
        return DossierCodeCounter.After(agency, exchange.Today, checked((int)next - 1)).Allocate(out _);
    }
}
