using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MongCai.AspNetCore.Requests;
using MongCai.Domain.Payments;
using NodaTime.Extensions;

namespace MongCai.AspNetCore.Payments;

/// <summary>Answers the national payment platform's confirmation (<c>CONFIRM</c>).</summary>
internal sealed class PlatformConfirmation(PlatformSigner signer, IReadOnlyList<string>? signedFields)
{
    internal async Task AnswerAsync(HttpContext context)
    {
        string reference = "";
        try
        {
            IReadOnlyDictionary<string, string> fields = await PlatformFields.ReadAsync(context.Request).ConfigureAwait(false);
            reference = SignedReference(fields) ?? "";
            ConfirmationVerdict verdict = await JudgeAsync(context, fields, reference).ConfigureAwait(false);
            EventLog.PlatformJudged(Logger(context), verdict);
            await ReplyAsync(context, verdict, reference).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await context.WriteProblemAsync(wrong).ConfigureAwait(false);
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            EventLog.PlatformFailed(Logger(context), error);
            await ReplyAsync(context, ConfirmationVerdict.Unreadable, reference).ConfigureAwait(false);
        }
    }

    /// <summary>The reference of a message that is signed and read; no other is signed again in an answer.</summary>
    private string? SignedReference(IReadOnlyDictionary<string, string> fields)
    {
        string? signed = null;
        _ = PlatformNotification.Judge(fields, signer, Note, out _);
        return signed;

        ExpectedPayment? Note(string reference)
        {
            signed = reference;
            return null;
        }
    }

    private async Task<ConfirmationVerdict> JudgeAsync(HttpContext context, IReadOnlyDictionary<string, string> fields, string reference)
    {
        IPlatformPayments payments = context.RequestServices.GetRequiredService<IPlatformPayments>();
        ExpectedPayment? expected = reference.Length > 0 ? await payments.FindAsync(reference, context.RequestAborted).ConfigureAwait(false) : null;
        ConfirmationVerdict verdict = PlatformNotification.Judge(fields, signer, _ => expected, out PlatformNotification? toRecord);
        bool isDone = toRecord is null || await payments.TryRecordAsync(toRecord, context.RequestAborted).ConfigureAwait(false);
        return isDone ? verdict : ConfirmationVerdict.AlreadyRecorded;
    }

    private Task ReplyAsync(HttpContext context, ConfirmationVerdict verdict, string reference) =>
        context.WriteJsonAsync(PlatformReply.To(verdict, reference, signer, Clock.Of(context.RequestServices).GetUtcNow().ToInstant(), signedFields).ToJson());

    private static ILogger Logger(HttpContext context) => context.RequestServices.GetRequiredService<ILogger<IPlatformPayments>>();
}
