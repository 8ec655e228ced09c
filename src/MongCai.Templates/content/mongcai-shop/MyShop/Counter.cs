using Microsoft.EntityFrameworkCore.Storage;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.EntityFrameworkCore;

namespace MyShop;

/// <summary>What an applicant says at the counter. A text that is not of its form is answered 400 before it comes here.</summary>
internal sealed record Filing(ProcedureCode Procedure, PersonName Name, PersonalId? PersonalId, PhoneNumber? Phone);

/// <summary>Receives dossiers by the rules of the office and keeps their events.</summary>
internal sealed class Counter(ShopContext context, ShopSettings shop, Offices offices, TimeProvider time)
{
    private DeadlineCalculator Deadlines => offices[shop.Office].Deadlines;

    /// <summary>Counts a due date without filing anything.</summary>
    internal DeadlineOutcome DueDateOf(ProcessingTime term) => Deadlines.DueDateOf(term, time.VietnamNow());

    /// <summary>Files a dossier and accepts it, or says no: then nothing is stored, and its code goes to the next one.</summary>
    internal async Task<Decision> FileAsync(Filing filing, Procedure procedure, CancellationToken cancellationToken)
    {
        EventStamp stamp = new(time.VietnamNow(), new(ActorKind.OneStopShop, shop.Counter));
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        DossierCode code = await new DossierCodes(context).NextAsync(shop.Agency, stamp.At.Date, cancellationToken);
        Decision decision = Decide(procedure, Submission.From(procedure, code, SubmissionChannel.InPerson, Applicant(filing), shop.Agency, []), stamp);
        if (decision is Decision.Accepted(var events))
        {
            await StoreAsync(code, events, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return decision;
    }

    /// <summary>Reads a dossier; null where there is none of that code.</summary>
    internal async Task<Dossier?> FindAsync(DossierCode code, CancellationToken cancellationToken)
    {
        AuditTrail trail = await new DossierEvents(context).ReadAsync(code, cancellationToken);
        return trail.Entries.Count == 0 ? null : trail.Replay();
    }

    private Decision Decide(Procedure procedure, Submission submission, EventStamp stamp) => Dossier.File(procedure, submission, stamp) switch
    {
        Decision.Accepted(var filed) => Dossier.Replay(filed).Accept(stamp, Deadlines) switch
        {
            Decision.Accepted(var accepted) => new Decision.Accepted([.. filed, .. accepted]),
            Decision.Refused refused => refused,
        },
        Decision.Refused refused => refused,
    };

    private async Task StoreAsync(DossierCode code, IReadOnlyList<DossierEvent> events, CancellationToken cancellationToken)
    {
        if (await new DossierEvents(context).AppendAsync(code, 0, events, cancellationToken) is AppendOutcome.Conflict)
        {
            throw new InvalidOperationException($"The code {code} was just given, and has events already: somebody else writes dossiers of this agency.");
        }
    }

    private static Applicant.Individual Applicant(Filing filing) =>
        new(filing.Name, new(Phone: filing.Phone), new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")), filing.PersonalId);
}
