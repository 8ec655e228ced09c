using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;
using MongCai.Sdk.Contract;
using PortalSandbox.Observation;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class RequestLogTests
{
    [Fact]
    public async Task Invoke_RequestWithPersonalData_WritesTheRouteAlone()
    {
        Lines lines = new();
        DefaultHttpContext context = new();
        context.Request.Method = "GET";
        context.Request.Path = "/v1/dossiers/000.00.01.H49-260826-4711";
        context.Request.QueryString = new("?phone=0900000000");
        context.Request.Headers.Authorization = "Bearer secret";
        context.Response.Headers[PortalHeaders.RequestId] = "r-1";
        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/v1/dossiers/{code}"), 0, null, null));
        await new RequestLog(lines).InvokeAsync(context, _ => Task.CompletedTask);
        Assert.Matches("^GET /v1/dossiers/{code} answered 200 in [0-9.]+ ms, request r-1$", Assert.Single(lines.Written));
    }

    [Fact]
    public async Task Invoke_MethodOfTheCallersMaking_IsNotRepeated()
    {
        Lines lines = new();
        DefaultHttpContext context = new() { Request = { Method = "0900000000" } };
        await new RequestLog(lines).InvokeAsync(context, _ => Task.CompletedTask);
        Assert.StartsWith("other none answered 200", Assert.Single(lines.Written), StringComparison.Ordinal);
    }

    private sealed class Lines : ILogger<RequestLog>
    {
        internal List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
