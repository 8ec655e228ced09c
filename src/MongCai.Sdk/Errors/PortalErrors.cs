using System.Collections.Frozen;
using System.Net;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>The sentences of this room, and which exception an answer becomes.</summary>
internal static class PortalErrors
{
    private static readonly FrozenSet<string> KnownTypes = FrozenSet.ToFrozenSet(
    [
        ProblemTypes.LegalRefusal, ProblemTypes.Validation, ProblemTypes.InProgress, ProblemTypes.KeyReused, ProblemTypes.PreconditionFailed,
        ProblemTypes.PreconditionRequired, ProblemTypes.Unauthorized, ProblemTypes.WrongScope, ProblemTypes.NotFound, ProblemTypes.RateLimited,
        ProblemTypes.TooLarge, ProblemTypes.HashMismatch, ProblemTypes.UnknownVersion,
    ]);

    internal static PortalResponseException Of(PortalFailure failure, HttpStatusCode status, Problem? problem)
    {
        string message = Invariant($"The portal answered {(int)status}{TypeOf(problem)} to");
        return status switch
        {
            HttpStatusCode.NotFound => new PortalNotFoundException(message, failure, status, problem),
            HttpStatusCode.Conflict => new PortalConflictException(message, failure, status, problem),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.PreconditionRequired =>
                new PortalPreconditionFailedException(message, failure, status, problem),
            HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity when problem?.Type != ProblemTypes.UnknownVersion =>
                new PortalValidationException(Invariant($"The portal answered {(int)status}{TypeOf(problem)}{FieldsOf(problem)} to"), failure, status, problem),
            HttpStatusCode.TooManyRequests => new PortalRateLimitedException(message, failure, status, problem),
            HttpStatusCode.Unauthorized => new PortalUnauthorizedException(message, failure, status, problem),
            _ => new PortalResponseException(message, failure, status, problem),
        };
    }

    /// <summary>The token endpoint's refusal: 400 and 401 say that the credentials are wrong.</summary>
    internal static PortalResponseException NoToken(PortalFailure failure, HttpStatusCode status, bool isOfUnknownType)
    {
        string message = Invariant(
            $"The token endpoint answered {(int)status} and gave {(isOfUnknownType ? "a token of another type than Bearer, which is not used," : "no token")} for");
        return status switch
        {
            HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized => new PortalUnauthorizedException(message, failure, status, null),
            HttpStatusCode.TooManyRequests => new PortalRateLimitedException(message, failure, status, null),
            _ => new PortalResponseException(message, failure, status, null),
        };
    }

    internal static PortalResponseException TokenFromElsewhere(PortalFailure failure, HttpStatusCode status, string host) =>
        new(
            $"The transport followed a redirect of the token endpoint to '{host}', whose token is not used; set AllowAutoRedirect = false on its primary handler. It was for",
            failure, status, null);

    internal static PortalResponseException Unreadable(PortalFailure failure, HttpStatusCode status, string? where, string? form = null) =>
        new(
            $"The body of the answer is not what the contract says{(where is null ? "" : $", at '{where}'")}{(form is null ? "" : $"; it came as {form}")}, to",
            failure,
            status,
            null);

    internal static PortalResponseException Redirected(PortalFailure failure, HttpStatusCode status, string host) =>
        new($"The transport followed a redirect to '{host}'; set AllowAutoRedirect = false on its primary handler. It was", failure, status, null);

    internal static PortalResponseException Circular(PortalFailure failure, HttpStatusCode status) =>
        new("The page leads back to an earlier one: the list is not complete. It was the answer to", failure, status, null);

    internal static PortalTransportException TimedOut(PortalFailure failure, TimeSpan after, Exception error) =>
        new(Invariant($"The portal did not answer within {after.TotalSeconds} s to"), failure, error);

    internal static PortalTransportException BrokeOff(PortalFailure failure, Exception error) =>
        new("The portal could not be reached, or its answer broke off, for", failure, error);

    internal static PortalTransportException NotAsked(PortalFailure failure, Exception error) =>
        new("The portal failed too often of late and was not asked for", failure, error);

    internal static PortalTransportException Damaged(PortalFailure failure) =>
        new("The bytes that arrived do not have the hash that the portal says, for", failure, null);

    internal static PortalTransportException Unhashed(PortalFailure failure) =>
        new("The answer has no sha-256 in Repr-Digest, so that nothing can be checked, for", failure, null);

    internal static PortalTransportException NoProgress(PortalFailure failure) =>
        new("The portal answered again and again and took no bytes, at last to", failure, null);

    /// <summary>The type of a problem where it is one of the contract; another portal's may hold anything and stays out of messages.</summary>
    private static string TypeOf(Problem? problem) => problem is { Type: { } type } && KnownTypes.Contains(type) ? $" {type}" : "";

    /// <summary>How many fields are wrong; which they are may quote what was sent, so that the message leaves it to the caller who asks.</summary>
    private static string FieldsOf(Problem? problem) => problem?.Errors.Count switch
    {
        null or 0 => "",
        1 => " and names 1 wrong field in Errors",
        int count => Invariant($" and names {count} wrong fields in Errors"),
    };
}
