using System.Text.Json;
using MongCai.AspNetCore;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Portal;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Dossiers;
using MongCai.Sdk.National.Dossiers;
using MongCai.Sdk.National.Inbound;
using MongCai.Sdk.National.Mapping;

namespace PortalSandbox.National;

/// <summary>Receives what citizens filed on the national portal, and files it by the contract in the name of the client whose token the call bears.</summary>
/// <remarks>
/// A dossier is filed once however often it is sent: the number of the national portal is its key. Changes and other services are refused in words, for
/// the sandbox has nothing to do with them; so is a dossier with files, which a province fetches and stores first.
/// </remarks>
internal static class NationalEndpoint
{
    internal const string Path = "/national/receive";

    private static readonly InboundContext Context = new() { Basis = new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")) };

    internal static void MapNational(this IEndpointRouteBuilder routes)
    {
        PortalService portal = routes.ServiceProvider.GetRequiredService<PortalService>();
        routes.MapPost(Path, context => AnswerAsync(context, portal));
    }

    private static async Task AnswerAsync(HttpContext context, PortalService portal)
    {
        string authorization = context.Request.Headers.Authorization.ToString();
        if (await portal.FindClientAsync(authorization, context.RequestAborted).ConfigureAwait(false) is null)
        {
            await context.WriteProblemAsync(StatusCodes.Status401Unauthorized, ProblemTypes.Unauthorized, "Unauthorized", "The national exchange sends the token of its client.").ConfigureAwait(false);
            return;
        }

        try
        {
            InboundCall call = InboundCall.Read(await context.Request.ReadBodyAsync().ConfigureAwait(false));
            await WriteAsync(context, await ReceiveAsync(call, portal, authorization, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
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

    private static async Task<InboundReply> ReceiveAsync(InboundCall call, PortalService portal, string authorization, CancellationToken cancellationToken)
    {
        if (call is not InboundCall.Filed { IsUpdate: false, Dossiers: { Count: > 0 } dossiers })
        {
            return InboundReply.Refused("Cổng thử nghiệm chỉ nhận hồ sơ nộp mới (NhanHSDVCQG, isUpdating False)");
        }

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
            ? new(InboundReply.Taken.Code, $"{InboundReply.Taken.Message}: {JsonSerializer.Deserialize(answer.Body.Span, PortalJson.Of<DossierResource>())!.Code}")
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
