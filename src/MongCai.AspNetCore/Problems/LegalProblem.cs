using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using MongCai.AspNetCore.Problems;
using MongCai.Domain;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore;

/// <summary>A legal "no" as an answer of HTTP: problem details by RFC 9457, in the form of the portal's contract, in the reader's language.</summary>
/// <remarks>
/// <para>
/// <c>detail</c> holds the reason, where it is written and what is allowed, in Vietnamese or English by <c>Accept-Language</c>, and in Vietnamese where neither
/// is asked for;
/// <c>refusal</c> holds the same for programs, in both languages. It has the status 409, since what was asked is not allowed as things stand, or 422 where a
/// field of what was asked is refused; <c>errors</c> then names the field.
/// </para>
/// <para>Made by the methods of <see cref="LegalProblems"/>. As a part of <c>Results&lt;…&gt;</c> it states its answers to OpenAPI.</para>
/// </remarks>
public sealed class LegalProblem : IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider
{
    private const string MediaType = "application/problem+json";

    private static readonly BilingualText TitleOfRule = new("Chưa được thực hiện theo quy định", "Not allowed by the rules");
    private static readonly BilingualText TitleOfState = new("Chưa thực hiện được", "Cannot be done now");
    private static readonly BilingualText WrittenIn = new("Căn cứ", "Legal basis");
    private static readonly BilingualText AllowedNow = new("Được phép", "Allowed");

    private readonly BilingualText reason;
    private readonly LegalCitation? citation;
    private readonly IReadOnlyList<(string Code, BilingualText Name)> allowed;
    private readonly string? member;

    internal LegalProblem(BilingualText reason, LegalCitation? citation, IReadOnlyList<(string Code, BilingualText Name)> allowed, string? member = null) =>
        (this.reason, this.citation, this.allowed, this.member) = (reason, citation, allowed, member);

    /// <summary>409, or 422 where a field is refused.</summary>
    public int StatusCode => member is null ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;

    int? IStatusCodeHttpResult.StatusCode => StatusCode;

    /// <summary><c>application/problem+json</c>.</summary>
    public string ContentType => MediaType;

    /// <summary>The problem as a reader of the language sees it, without the identifier of a request.</summary>
    public Problem In(Language language) => new()
    {
        Type = ProblemTypes.LegalRefusal,
        Title = (citation is null ? TitleOfState : TitleOfRule).In(language),
        Status = StatusCode,
        Detail = Detail(language),
        Errors = member is null ? [] : [new FieldError { Field = "/" + JsonNamingPolicy.CamelCase.ConvertName(member), Detail = reason.In(language) }],
        Refusal = new()
        {
            Reason = reason.English,
            ReasonVietnamese = reason.Vietnamese,
            Citation = citation,
            Allowed = [.. allowed.Select(action => action.Code)],
        },
    };

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        Language language = ReaderLanguage.Of(httpContext.Request);
        HttpResponse response = httpContext.Response;
        (response.StatusCode, response.ContentType, response.Headers.ContentLanguage) = (StatusCode, MediaType, ReaderLanguage.Tag(language));
        response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language");
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(In(language) with { RequestId = httpContext.TraceIdentifier }, PortalJson.Of<Problem>());
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted).ConfigureAwait(false);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status409Conflict, typeof(Problem), [MediaType]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status422UnprocessableEntity, typeof(Problem), [MediaType]));
    }

    private string Detail(Language language)
    {
        string basis = citation is { } cited ? $" {WrittenIn.In(language)}: {cited.In(language)}." : "";
        string[] names = [.. allowed.Select(action => action.Name.In(language))
            .Where(name => name is not null && !reason.In(language).Contains(name, StringComparison.Ordinal))];
        string rest = names.Length > 0 ? $" {AllowedNow.In(language)}: {string.Join(", ", names)}." : "";
        return reason.In(language) + basis + rest;
    }
}
