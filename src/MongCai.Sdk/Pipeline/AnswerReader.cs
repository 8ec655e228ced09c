using System.Diagnostics;
using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Reads an answer as far as the call wants it, and disposes of the rest.</summary>
internal static class AnswerReader
{
    /// <summary>Problem details longer than this are not read.</summary>
    private const int LongestProblem = 64 * 1024;

    private const int LongestIdentifier = 64;

    internal static async ValueTask<PortalAnswer> ReadAsync(
        PortalCall call, HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        bool isOpen = response.IsSuccessStatusCode && call.Kind == AnswerKind.Stream;
        try
        {
            return isOpen ? Answer(response, now, open: response) : await ReadBodyAsync(call, response, now, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (!isOpen)
            {
                response.Dispose();
            }
        }
    }

    private static async ValueTask<PortalAnswer> ReadBodyAsync(
        PortalCall call, HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            return Answer(response, now, problem: await ReadProblemAsync(response, cancellationToken).ConfigureAwait(false));
        }

        switch (call.Kind)
        {
            case AnswerKind.Json:
                (object? value, string? fault) = await ReadJsonAsync(call, response, cancellationToken).ConfigureAwait(false);
                return Answer(response, now, value, fault: fault);
            case AnswerKind.Bytes:
                byte[] bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
                (object? parsed, string? wrong) = Parsed(call, bytes);
                return Answer(response, now, parsed, fault: wrong);
            case AnswerKind.Nothing or AnswerKind.Stream:
                return Answer(response, now);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The value, or where it is not what the contract says; the sentence of the fault is left behind, for it may quote the value.</summary>
    private static async ValueTask<(object? Value, string? Fault)> ReadJsonAsync(
        PortalCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            object? value = await JsonSerializer.DeserializeAsync(body, call.Answer!, cancellationToken).ConfigureAwait(false);
            return (value, value is null ? FaultPath.Root : null);
        }
        catch (JsonException error)
        {
            return (null, FaultPath.Of(error, call.Answer!));
        }
        catch (Exception error) when (error is FormatException or ArgumentException or NotSupportedException)
        {
            return (null, FaultPath.Root);
        }
    }

    private static (object? Value, string? Fault) Parsed(PortalCall call, byte[] bytes)
    {
        try
        {
            return (call.Parse?.Invoke(bytes) ?? bytes, null);
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return (null, FaultPath.Root);
        }
    }

    private static async ValueTask<Problem?> ReadProblemAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType is not ("application/problem+json" or "application/json"))
        {
            return null;
        }

        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] buffer = new byte[LongestProblem];
        int length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return Problem(buffer.AsSpan(0, length));
    }

    private static Problem? Problem(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, PortalJson.Of<Problem>());
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            return OtherProblems.Read(body);
        }
    }

    private static PortalAnswer Answer(
        HttpResponseMessage response, DateTimeOffset now, object? value = null, Problem? problem = null, string? fault = null,
        HttpResponseMessage? open = null) => new()
        {
            Status = response.StatusCode,
            Value = value,
            Open = open,
            Problem = problem,
            Fault = fault,
            RetryAfter = RetryAfter.Of(response, now),
            RequestId = Identifier(problem?.RequestId) ?? Identifier(Header(response, PortalHeaders.RequestId)),
            ETag = response.Headers.ETag?.ToString(),
            Form = AnswerForm.Of(response.Content.Headers),
            MediaType = response.Content.Headers.ContentType?.MediaType,
        };

    /// <summary>An identifier is short and plain; what is not may hold anything and is not passed on.</summary>
    private static string? Identifier(string? text) =>
        text is { Length: > 0 and <= LongestIdentifier } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') ? text : null;

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
}
