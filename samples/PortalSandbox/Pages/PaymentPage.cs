using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>A payment by the token of its link: what is due, how to pay it, where it stands, the receipt. Nothing personal stands on it.</summary>
internal sealed class PaymentPage(PageLanguage language, PublicPaymentResource payment, string address)
{
    private PaymentState? State => payment.State.Known;

    /// <summary>Whether money is still expected.</summary>
    private bool IsOpen => State is PaymentState.Created or PaymentState.Pending or PaymentState.Failed or PaymentState.Expired;

    internal static async Task ShowAsync(HttpContext context, PortalService portal)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        PublicPaymentResource? found = await FindAsync(context, portal).ConfigureAwait(false);
        await (found is null ? NotFound(language) : new PaymentPage(language, found, AddressOf(context)).Page()).WriteAsync(context).ConfigureAwait(false);
    }

    /// <summary>Lets the simulated payer of the sandbox pay what is due; whoever sends it again pays once.</summary>
    internal static async Task PayAsync(HttpContext context, PortalService portal, PageClient client, PortalServiceOptions options)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        if (await FindAsync(context, portal).ConfigureAwait(false) is not { } found)
        {
            await NotFound(language).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        PaymentEventResource paid = Paid(found, Instant.FromDateTimeOffset(options.Time.GetUtcNow()));
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(paid, PortalJson.Of<PaymentEventResource>());
        IncomingCall call = new()
        {
            Operation = PortalOperations.RecordPaymentEvent,
            Route = new Dictionary<string, string> { ["id"] = found.Id },
            Body = body,
        };
        PortalReply reply = await client.SendAsync(call, paid.Id, context.RequestAborted).ConfigureAwait(false);
        await Judged(language, reply.Status, AddressOf(context), context).ConfigureAwait(false);
    }

    /// <summary>Gives the receipt as a file: it names the payer, so that no page shows it by the way.</summary>
    internal static async Task WriteReceiptAsync(HttpContext context, PortalService portal)
    {
        if (await FindAsync(context, portal).ConfigureAwait(false) is not { Receipt: { } receipt })
        {
            await NotFound(PageLanguage.Of(context.Request)).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentDisposition = Invariant($"attachment; filename=\"bien-lai-{receipt.Number}.html\"");
        await context.Response.WriteAsync(receipt.Html, context.RequestAborted).ConfigureAwait(false);
    }

    private static string AddressOf(HttpContext context) => $"{Site.Payment}/{(string)context.Request.RouteValues["token"]!}";

    private static Task<PublicPaymentResource?> FindAsync(HttpContext context, PortalService portal) =>
        portal.FindAsync<PaymentLookupRequest, PublicPaymentResource>(
            PortalOperations.LookUpPayment, new() { Token = (string)context.Request.RouteValues["token"]! }, context.RequestAborted);

    private static PaymentEventResource Paid(PublicPaymentResource payment, Instant now) => new()
    {
        Source = "simulated-payer",
        Id = payment.Id,
        Kind = OpenCode.Of(PaymentEventKind.Received),
        At = now,
        Amount = payment.Due,
        Method = OpenCode.Of(PaymentMethod.BankTransfer),
    };

    /// <summary>After a payment, and where one was made before, the page is asked for anew, so that a reload sends nothing again.</summary>
    private static Task Judged(PageLanguage language, int status, string address, HttpContext context)
    {
        if (status is not (StatusCodes.Status200OK or StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity))
        {
            throw new InvalidOperationException(Invariant($"The portal answered a payment with {status}."));
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = language.To(address);
        return Task.CompletedTask;
    }

    private static string Title(PageLanguage language) => language.Say("Thanh toán phí, lệ phí", "Pay the fee");

    private static Page NotFound(PageLanguage language) => new(Title(language), Html.Of(
        $"""
        <p>{language.Say(
            "Đường dẫn thanh toán này không đúng. Hãy mở lại đường dẫn đã nhận, hoặc gọi số điện thoại ở cuối trang.",
            "This payment link is not right. Open the link that you were sent again, or call the number at the end of the page.")}</p>
        """))
    { Status = StatusCodes.Status404NotFound, IsWrong = true };

    private Page Page() => new(Title(language), Html.Of(
        $"""
        <section class="answer" role="status" aria-labelledby="state">
        <h2 id="state">{State?.ToPayer().In(language.Language) ?? payment.State.Text}</h2>
        <p class="big">{Amount(payment.Due)}</p>
        <p lang="vi">{Written.Capital(payment.Due.ToWords())}.</p>
        </section>
        <dl class="facts">
        {Fact(language.Say("Hồ sơ", "Dossier"), payment.Dossier.ToString())}
        {Fact(language.Say("Đã nhận", "Received"), Amount(payment.Received))}
        {(payment.Refunded == Vnd.Zero ? Html.Empty : Fact(language.Say("Đã hoàn lại", "Refunded"), Amount(payment.Refunded)))}
        </dl>
        {(IsOpen ? Ways() : Html.Empty)}
        {(payment.Receipt is null ? Html.Empty : Html.Of($"<p><a href=\"{language.To(address + "/bien-lai")}\" download>{language.Say("Tải biên lai", "Download the receipt")}</a></p>\n"))}
        <p class="noprint"><a href="{language.To(address)}">{language.Say("Xem lại trạng thái", "See the state again")}</a></p>
        """));

    private Html Ways() => Html.Of(
        $"""
        {(payment.VietQr is { } text ? Html.Of($"<h2>{language.Say("Chuyển khoản bằng mã VietQR", "Transfer by VietQR")}</h2>\n<p>{language.Say(
            "Mở ứng dụng ngân hàng, quét mã này; số tiền và nội dung đã có sẵn.",
            "Open your bank's app and scan this code; amount and purpose are filled in.")}</p>\n{QrPicture.Write(text, language.Say("Mã VietQR để chuyển khoản", "VietQR code of the transfer"))}") : Html.Empty)}
        <h2>{language.Say("Trả thử", "Try it out")}</h2>
        <p>{language.Say("Đây là cổng mẫu: nút này ghi nhận một người trả mô phỏng, không có tiền thật.", "This is a sample portal: the button lets a simulated payer pay; no real money moves.")}</p>
        <form method="post" action="{language.To(address)}"><button>{language.Say("Trả mô phỏng", "Simulate the payment")}</button></form>
        """);

    private string Amount(Vnd amount) => Invariant($"{Written.Number(amount.Dong, language)}{Written.Firm}đ");

    private static Html Fact(string name, string value) => Html.Of($"<dt>{name}</dt><dd>{value}</dd>\n");
}
