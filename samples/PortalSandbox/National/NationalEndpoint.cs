using System.Text.Json;
using MongCai.AspNetCore;
using MongCai.Domain.Dossiers;
using MongCai.Portal;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;
using PortalSandbox.Hosting;

namespace PortalSandbox.National;

/// <summary>Receives what citizens filed on the national portal, and files it by the contract in the name of the client whose token the call bears.</summary>
/// <remarks>
/// A dossier is filed once however often it is sent: the number of the national portal is its key. Notices and vouchers of land tax are kept in the inbox
/// that <see cref="PortalSandboxOptions.NationalInbox"/> names. Updates and other services are refused in words that say what was found and the way out;
/// so is a dossier with files, which a province fetches and stores first.
/// </remarks>
internal static class NationalEndpoint
{
    internal const string Path = "/national/receive";

    private static readonly InboundContext Context = new() { Basis = new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")) };

    internal static void MapNational(this IEndpointRouteBuilder routes)
    {
        PortalService portal = routes.ServiceProvider.GetRequiredService<PortalService>();
        string? folder = routes.ServiceProvider.GetRequiredService<PortalSandboxOptions>().NationalInbox;
        LandTaxDesk landTax = new(portal, folder is null ? null : new(folder));
        routes.MapPost(Path, context => AnswerAsync(context, portal, landTax));
    }

    private static async Task AnswerAsync(HttpContext context, PortalService portal, LandTaxDesk landTax)
    {
        string authorization = context.Request.Headers.Authorization.ToString();
        if (await portal.FindClientAsync(authorization, context.RequestAborted).ConfigureAwait(false) is null)
        {
            await context.WriteProblemAsync(
                StatusCodes.Status401Unauthorized, ProblemTypes.Unauthorized, "Unauthorized", "The national exchange sends the token of its client.")
                    .ConfigureAwait(false);
            return;
        }

        try
        {
            InboundCall call = InboundCall.Read(await context.Request.ReadBodyAsync().ConfigureAwait(false));
            await WriteAsync(context, await ReceiveAsync(call, portal, landTax, authorization, context.RequestAborted).ConfigureAwait(false))
                .ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            string type = wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? ProblemTypes.TooLarge : ProblemTypes.Validation;
            await context.WriteProblemAsync(wrong.StatusCode, type, "Bad Request", wrong.Message).ConfigureAwait(false);
        }
        catch (FormatException wrong)
        {
            await WriteAsync(context, InboundReply.Refused(wrong.Message)).ConfigureAwait(false);
        }
    }

    private static Task<InboundReply> ReceiveAsync(
        InboundCall call, PortalService portal, LandTaxDesk landTax, string authorization, CancellationToken cancellationToken) => call switch
        {
            InboundCall.Filed { IsUpdate: true } update => Task.FromResult(InboundReply.Refused(Update(update.Dossiers.Count))),
            InboundCall.Filed { Dossiers: { Count: > 0 } dossiers } => FileAsync(dossiers, portal, authorization, cancellationToken),
            InboundCall.LandTaxNotified notified => landTax.TakeAsync(notified, authorization, cancellationToken),
            InboundCall.LandTaxPaid paid => landTax.TakeAsync(paid, authorization, cancellationToken),
            InboundCall.Other other => Task.FromResult(InboundReply.NotRead(other)),
            _ => Task.FromResult(InboundReply.Refused("Lời gọi NhanHSDVCQG không có hồ sơ nào trong 'data': gửi lại kèm ít nhất một hồ sơ.")),
        };

    /// <summary>What an update changes was not found: it may be a supplement, an adjustment by the applicant, or the whole anew.</summary>
    private static string Update(int dossiers) => Invariant(
        $"Đọc được cập nhật (NhanHSDVCQG, isUpdating True) của {dossiers} hồ sơ, nhưng chưa có tài liệu nào cho biết bản cập nhật thay đổi gì: bổ sung, điều chỉnh hay gửi lại toàn bộ. ")
        + "Không có gì được lưu. Cách xử lý: hồ sơ nộp mới gửi với isUpdating False; bổ sung và điều chỉnh thực hiện bằng POST /v1/dossiers/{code}/commands.";

    private static async Task<InboundReply> FileAsync(
        IReadOnlyList<NationalDossier> dossiers, PortalService portal, string authorization, CancellationToken cancellationToken)
    {
        InboundReply reply = InboundReply.Taken;
        foreach (NationalDossier dossier in dossiers)
        {
            reply = reply.IsTaken ? await FileAsync(dossier, portal, authorization, cancellationToken).ConfigureAwait(false) : reply;
        }

        return reply;
    }

    private static Task<InboundReply> FileAsync(NationalDossier record, PortalService portal, string authorization, CancellationToken cancellationToken) =>
        NationalMapping.OfInbound(record, Context) switch
        {
            NationalMapping<NewDossier>.Complete { Record: var filing } => FileAsync(Call(filing, record.Number, authorization), portal, cancellationToken),
            NationalMapping<NewDossier>.Incomplete { Problems: var problems } =>
                Task.FromResult(InboundReply.Refused(string.Join(' ', problems.Select(problem => problem.ToString())))),
            _ => throw new InvalidOperationException("A mapping is complete or incomplete."),
        };

    private static async Task<InboundReply> FileAsync(IncomingCall call, PortalService portal, CancellationToken cancellationToken)
    {
        PortalReply answer = await portal.AnswerAsync(call, cancellationToken).ConfigureAwait(false);
        return answer.Status is StatusCodes.Status200OK or StatusCodes.Status201Created
            ? new(
                InboundReply.Taken.Code,
                $"{InboundReply.Taken.Message}: {JsonSerializer.Deserialize(answer.Body.Span, PortalJson.Of<DossierResource>())!.Code}")
            : InboundReply.Refused(Invariant($"Không tiếp nhận được (HTTP {answer.Status})"));
    }

    private static IncomingCall Call(NewDossier filing, string number, string authorization) => new()
    {
        Operation = PortalOperations.FileDossier,
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Authorization"] = authorization,
            [PortalHeaders.IdempotencyKey] = IdempotencyKey.Of("national portal", number).ToString(),
            ["Content-Type"] = "application/json",
        },
        Body = JsonSerializer.SerializeToUtf8Bytes(filing, PortalJson.Of<NewDossier>()),
    };

    private static Task WriteAsync(HttpContext context, InboundReply reply)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(reply.ToJson(), context.RequestAborted);
    }
}
