using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using MongCai.Cli.Mcp;

namespace MongCai.Cli.Serving;

/// <summary>Serves the operations over HTTP to programs of the same machine.</summary>
/// <remarks>
/// It listens on loopback alone, answers only to the names of loopback, so that no page of a browser reaches it under another name, and logs nothing: no
/// value of anybody is written down.
/// </remarks>
internal sealed class ServiceHost
{
    internal const int UsualPort = 8766;
    private const long MostBytes = 32 * 1024 * 1024;
    private const int MostConnections = 1024;

    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    private readonly Dictionary<string, Operation> operations;
    private readonly byte[] document;

    internal ServiceHost(IReadOnlyList<Operation> operations)
    {
        this.operations = operations.ToDictionary(operation => operation.Path, StringComparer.Ordinal);
        document = Encoding.UTF8.GetBytes(ServiceDocument.Of(operations).ToJsonString(RuleJson.Readable));
    }

    /// <summary>Starts to listen; 0 is any free port.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    internal async Task<WebApplication> StartAsync(int port, CancellationToken cancellation)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, port));
        WebApplication app = builder.Build();
        app.Run(HandleAsync);
        await app.StartAsync(cancellation);
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostBytes;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Listen(IPAddress.Loopback, port);
    }

    private async Task HandleAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            RequireName(context.Request.Host.Host);
            await AnswerAsync(context);
        }
        catch (Exception wrong) when (Refused(wrong) is { } problem)
        {
            await WriteProblemAsync(context.Response, problem);
        }
    }

    private static void RequireName(string host)
    {
        if (!Names.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            throw new ServiceProblem(
                StatusCodes.Status400BadRequest, "Foreign host", $"The Host of the call is no name of this machine; expected {string.Join(", ", Names)}.");
        }
    }

    private Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/healthz" => WriteAsync(context.Response, "{\"status\":\"ok\"}\n"u8.ToArray()),
        "/openapi.json" or "/" => WriteAsync(context.Response, document),
        { } path when operations.TryGetValue(path, out Operation? operation) => AnswerAsync(operation, context),
        var path =>
            throw new ServiceProblem(StatusCodes.Status404NotFound, "Not found", $"There is nothing at '{path}'. GET /openapi.json lists what there is."),
    };

    private static async Task AnswerAsync(Operation operation, HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!HttpMethods.IsPost(request.Method) && (operation.TakesRows || !HttpMethods.IsGet(request.Method)))
        {
            context.Response.Headers.Allow = operation.TakesRows ? "POST" : "GET, POST";
            throw new ServiceProblem(
                StatusCodes.Status405MethodNotAllowed, "Another method", $"Found {request.Method}, expected {context.Response.Headers.Allow}.");
        }

        IReadOnlyDictionary<string, string> given = await ServiceCall.GivenAsync(operation, request);
        using MemoryStream rows = new();
        if (operation.TakesRows)
        {
            ServiceCall.RequireType(request, "text/csv", "application/x-ndjson");
            await request.Body.CopyToAsync(rows, context.RequestAborted);
            rows.Position = 0;
        }

        await WriteAsync(context.Response, Encoding.UTF8.GetBytes(await operation.AnswerAsync(given, rows)));
    }

    private static ServiceProblem? Refused(Exception wrong) => wrong switch
    {
        ServiceProblem problem => problem,
        Microsoft.AspNetCore.Http.BadHttpRequestException bad => new(bad.StatusCode, "Bad request", bad.Message),
        DecoderFallbackException => new(StatusCodes.Status400BadRequest, "Wrong value", "The body is not UTF-8 text. Send it as UTF-8."),
        FormatException or UsageException => new(StatusCodes.Status400BadRequest, "Wrong value", wrong.Message),
        _ => null,
    };

    private static Task WriteProblemAsync(HttpResponse response, ServiceProblem problem)
    {
        response.StatusCode = problem.Status;
        JsonObject body = new() { ["title"] = problem.Title, ["status"] = problem.Status, ["detail"] = problem.Message };
        return WriteAsync(response, Encoding.UTF8.GetBytes(body.ToJsonString(RuleJson.Readable) + "\n"), "application/problem+json");
    }

    private static Task WriteAsync(HttpResponse response, byte[] body, string type = "application/json")
    {
        response.ContentType = type;
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body).AsTask();
    }
}
