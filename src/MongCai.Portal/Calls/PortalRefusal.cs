using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>Ends a call with a problem, and its transaction with it: nothing that was written stays.</summary>
internal sealed class PortalRefusal : Exception
{
    private readonly Problem problem;
    private readonly IReadOnlyDictionary<string, string> headers;

    internal PortalRefusal(Problem problem, IReadOnlyDictionary<string, string>? headers = null)
        : base(problem.Detail)
    {
        this.problem = problem;
        this.headers = headers ?? new Dictionary<string, string>();
    }

    /// <summary>What the operators are to be alarmed about.</summary>
    internal string? Alarm { get; init; }

    internal PortalReply ToReply(string requestId) => new()
    {
        Status = problem.Status!.Value,
        Headers = new Dictionary<string, string>(headers) { [PortalHeaders.RequestId] = requestId },
        Alarm = Alarm,
        MediaType = "application/problem+json",
        Body = JsonSerializer.SerializeToUtf8Bytes(problem with { RequestId = requestId }, PortalJson.Of<Problem>()),
    };
}
