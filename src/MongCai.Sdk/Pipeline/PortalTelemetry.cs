using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MongCai.Sdk;

/// <summary>The spans and measurements of calls, by the names of OpenTelemetry's HTTP conventions.</summary>
/// <remarks>
/// Recorded are method, route template, host and port, status, kind of error and number of retries; never a value of a path, query, header or body.
/// </remarks>
internal static class PortalTelemetry
{
    private const string Method = "http.request.method";
    private const string Template = "url.template";
    private const string Server = "server.address";
    private const string Port = "server.port";
    private const string Status = "http.response.status_code";
    private const string Resends = "http.request.resend_count";
    private const string Error = "error.type";

    private static readonly ActivitySource Source = new(PortalClient.TelemetryName);
    private static readonly Meter Meter = new(PortalClient.TelemetryName);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "mongcai.portal.call.duration", "s", "How long calls took, with all their attempts and waits.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "mongcai.portal.call.retries", "{retry}", "How many attempts came after the first of their call.");

    internal static Activity? Start(PortalCall call, Uri server)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        Activity? activity = Source.StartActivity($"{call.Method.Method} {call.Template}", ActivityKind.Client);
        activity?.SetTag(Method, call.Method.Method).SetTag(Template, call.Template).SetTag(Server, server.Host).SetTag(Port, server.Port);
        return activity;
    }

    internal static void Stop(Activity? activity, PortalRun run, Uri server, int? status, string? error, TimeSpan elapsed)
    {
        int resends = Math.Max(0, run.Attempts - 1);
        if (activity is not null)
        {
            End(activity, status, error, resends);
        }

        if (Duration.Enabled)
        {
            Duration.Record(elapsed.TotalSeconds, Tags(run.Call, server, status, error));
        }

        if (resends > 0 && Retries.Enabled)
        {
            Retries.Add(resends, Tags(run.Call, server, status, error));
        }
    }

    private static void End(Activity activity, int? status, string? error, int resends)
    {
        activity.SetTag(Status, status);
        activity.SetTag(Resends, resends > 0 ? resends : null);
        activity.SetTag(Error, error);
        activity.SetStatus(error is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
        activity.Dispose();
    }

    private static TagList Tags(PortalCall call, Uri server, int? status, string? error)
    {
        TagList tags = new() { { Method, call.Method.Method }, { Template, call.Template }, { Server, server.Host }, { Port, server.Port } };
        if (status is not null)
        {
            tags.Add(Status, status);
        }

        if (error is not null)
        {
            tags.Add(Error, error);
        }

        return tags;
    }
}
