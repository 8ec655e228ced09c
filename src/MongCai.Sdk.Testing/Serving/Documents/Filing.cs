using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract.Dossiers;
using MongCai.Sdk.Testing.Serving.Access;
using MongCai.Sdk.Testing.Serving.Calls;

namespace MongCai.Sdk.Testing.Serving.Documents;

/// <summary>Files dossiers: checks what is filed against the catalogue, the register and the files, and gives it a code and a look-up link.</summary>
internal static class Filing
{
    private const int LookupBytes = 16;

    internal static async Task<DossierResource> FileAsync(Exchange exchange, NewDossier filed, CancellationToken cancellationToken)
    {
        Submission unnumbered = Read(exchange, filed);
        await StoredFiles.RequireAsync(exchange, unnumbered.Components, "/components", cancellationToken).ConfigureAwait(false);
        Submission submission = unnumbered with { Code = await NextCodeAsync(exchange, unnumbered.ReceivedBy, cancellationToken).ConfigureAwait(false) };
        Actor by = filed.By is { } actor ? exchange.Actor(actor, "/by") : new(ActorKind.Applicant, "applicant");
        DossierFile file = await DossierFile.BeginAsync(exchange, new(new(exchange.LocalNow, by), submission), cancellationToken).ConfigureAwait(false);
        LookupToken token = LookupToken.Of(exchange.Options.Random(LookupBytes));
        StoredDocument lookup = new(Kinds.Lookup, submission.Code.Canonical.ToString(), 1, StoreJson.Write(Secrets.HashOf(token.Reveal()))) { Owner = exchange.Owner };
        await exchange.WriteAsync(lookup, 0, cancellationToken).ConfigureAwait(false);
        return DossierViews.Resource(file, LookupLink.Of(exchange.Options.LookupAddress, submission.Code, token).Reveal());
    }

    private static Submission Read(Exchange exchange, NewDossier filed)
    {
        Procedure procedure = exchange.Options.Catalogue.Find(filed.Procedure, exchange.Today) is { IsActive: true } found
            ? found
            : throw Refuse.Field("/procedure", "The catalogue has no procedure of this code today for which dossiers can be filed.");
        SubmissionChannel channel = Wire.Read("/channel", filed.Channel.ToDomain);
        AgencyCode receivedBy = ReceivedBy(exchange, filed);
        ProcessingTime legal = TimeOf(procedure, channel, filed.ProcessingTime);
        return new()
        {
            Code = default,
            Procedure = filed.Procedure,
            ProcedureName = procedure.Name,
            ProcessingTime = legal,
            CommittedTime = CommittedTo(filed.CommittedTime, legal),
            Applicant = Wire.Read("/applicant", filed.Applicant.ToDomain),
            Channel = channel,
            ReceivedBy = receivedBy,
            Competent = filed.Competent is { } competent ? Registered.Require(exchange, competent, "/competent") : receivedBy,
            Components = Wire.Components(filed.Components, "/components"),
            Sets = filed.Sets >= 1 ? filed.Sets : throw Refuse.Field("/sets", "A dossier has one set of papers or more."),
        };
    }

    private static AgencyCode ReceivedBy(Exchange exchange, NewDossier filed) =>
        filed.ReceivedBy is not { } named ? exchange.Caller.Agency
        : named.IsWithin(exchange.Caller.Agency) ? Registered.Require(exchange, named, "/receivedBy")
        : throw Refuse.Field("/receivedBy", "The token acts for another agency, and this one is no part of it.");

    /// <summary>The one time that applies. Where the channel has several, the filing must say which.</summary>
    private static ProcessingTime TimeOf(Procedure procedure, SubmissionChannel channel, ProcessingTime? named)
    {
        ProcessingTime[] stated = procedure.Channels.Any(terms => terms.Channel == channel)
            ? [.. procedure.TermsFor(channel).Select(term => term.Time).DistinctBy(time => time.Text)]
            : throw Refuse.Field("/channel", "The procedure does not offer this channel.");
        return stated.Where(time => named is null || time.Text == named.Value.Text).ToArray() switch
        {
            [var one] => one,
            [] when named is null => ProcessingTime.NotSet,
            _ => throw Refuse.Field("/processingTime", $"Name the time that applies, one of those that the catalogue states for the channel: {string.Join(", ", stated.Select(time => $"'{time.Text}'"))}."),
        };
    }

    /// <summary>The time that the office commits itself to: one that sets a due date, and not longer than the law allows.</summary>
    private static ProcessingTime? CommittedTo(ProcessingTime? stated, ProcessingTime legal) =>
        stated is not { } committed ? null
        : committed.Unit is TimeUnit.NotSet or TimeUnit.Unparsed ? throw Refuse.Field("/committedTime", $"'{committed.Text}' sets no due date. Expected a time such as '10 ngày làm việc', or nothing where the office promises none of its own.")
        : DaysCut.Between(legal, committed) is { WorkingDays: < 0 } or { CalendarDays: < 0 } ? throw Refuse.Field("/committedTime", $"'{committed.Text}' is longer than the law allows, '{legal.Text}'.")
        : committed;

    private static async Task<DossierCode> NextCodeAsync(Exchange exchange, AgencyCode agency, CancellationToken cancellationToken)
    {
        long next = await exchange.Transaction.NextAsync($"dossier/{agency}/{Moments.Text(exchange.Today)}", cancellationToken).ConfigureAwait(false);
        return DossierCodeCounter.After(agency, exchange.Today, checked((int)next - 1)).Allocate(out _);
    }
}
