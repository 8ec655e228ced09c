using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>What the portal answered, read as far as the call wants it.</summary>
internal sealed class PortalAnswer : IDisposable
{
    /// <summary>The call that it answers; null while it is read.</summary>
    internal PortalRun? Run { get; set; }

    internal required HttpStatusCode Status { get; init; }

    /// <summary>The body of a success, where it is JSON or bytes.</summary>
    internal object? Value { get; init; }

    /// <summary>The answer itself, where its body is still to be read.</summary>
    internal HttpResponseMessage? Open { get; init; }

    internal Problem? Problem { get; init; }

    /// <summary>Where a success is not what the contract says; null where it is.</summary>
    internal string? Fault { get; init; }

    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>The media type and encoding of a body that came otherwise than as plain JSON; null where it did not.</summary>
    internal string? Form { get; init; }

    internal string? RequestId { get; init; }

    internal string? ETag { get; init; }

    internal string? MediaType { get; init; }

    internal bool IsSuccess => (int)Status is >= 200 and <= 299;

    internal bool IsTransient =>
        Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || (int)Status >= 500
        || (Status == HttpStatusCode.Conflict && Problem?.Type == ProblemTypes.InProgress);

    /// <summary>Whether what was asked may be done, or may yet be.</summary>
    internal bool MayBeDone => IsSuccess || (IsTransient && Status != HttpStatusCode.TooManyRequests);

    /// <summary>The legal "no": 409, or 422 where it is a field that the law refuses.</summary>
    internal LegalRefusal? Refusal =>
        Status is HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity && Problem is { Type: ProblemTypes.LegalRefusal, Refusal: { } refusal }
            ? refusal
            : null;

    /// <summary>What is to be said of the call where the answer proves useless.</summary>
    internal PortalFailure Failure => Run!.Failure(RetryAfter, RequestId);

    public void Dispose() => Open?.Dispose();
}
