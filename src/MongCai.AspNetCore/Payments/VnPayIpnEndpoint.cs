using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MongCai.AspNetCore.Requests;
using MongCai.Domain.Payments;

namespace MongCai.AspNetCore.Payments;

/// <summary>Answers VNPAY's notification from server to server (IPN).</summary>
internal sealed class VnPayIpnEndpoint(VnPaySigner signer)
{
    private const int LargestForm = 16 * 1024;

    internal async Task AnswerAsync(HttpContext context)
    {
        try
        {
            ConfirmationVerdict verdict = await JudgeAsync(context, await FieldsAsync(context.Request).ConfigureAwait(false)).ConfigureAwait(false);
            EventLog.VnPayJudged(Logger(context), verdict);
            await context.WriteJsonAsync(VnPayReply.To(verdict).ToJson()).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await context.WriteProblemAsync(wrong).ConfigureAwait(false);
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            EventLog.VnPayFailed(Logger(context), error);
            await context.WriteJsonAsync(VnPayReply.To(ConfirmationVerdict.Unreadable).ToJson()).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> FieldsAsync(HttpRequest request) =>
        SentPairs.Pairs(HttpMethods.IsPost(request.Method) ? await request.ReadFormTextAsync(LargestForm).ConfigureAwait(false) : request.QueryString.Value);

    private async Task<ConfirmationVerdict> JudgeAsync(HttpContext context, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        IVnPayPayments payments = context.RequestServices.GetRequiredService<IVnPayPayments>();
        ExpectedPayment? expected = VnPayIpn.Read(fields, signer) is VnPayReading.Verified { Notification: { } read }
            ? await payments.FindAsync(read, context.RequestAborted).ConfigureAwait(false)
            : null;
        ConfirmationVerdict verdict = VnPayIpn.Judge(fields, signer, _ => expected, out VnPayIpn? toRecord);
        bool isDone = toRecord is null || await payments.TryRecordAsync(toRecord, context.RequestAborted).ConfigureAwait(false);
        return isDone ? verdict : ConfirmationVerdict.AlreadyRecorded;
    }

    private static ILogger Logger(HttpContext context) => context.RequestServices.GetRequiredService<ILogger<IVnPayPayments>>();
}
