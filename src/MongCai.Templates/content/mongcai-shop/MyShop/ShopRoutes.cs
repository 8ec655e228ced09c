using System.Net;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MyShop;

/// <summary>A dossier as the shop shows it.</summary>
internal sealed record ShownDossier(
    DossierCode Code, DossierState State, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt, string? AtThePortal)
{
    internal static ShownDossier Of(Dossier dossier, string? atThePortal = null) => new(dossier.Code, dossier.State, dossier.DueAt, atThePortal);
}

/// <summary>What is asked of the shop over HTTP.</summary>
internal static class ShopRoutes
{
    internal static void MapShop(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/due-dates", DueDate);
        routes.MapPost("/dossiers", FileAsync);
        routes.MapGet("/dossiers/{code}", FindAsync);
        routes.MapPost("/dossiers/{code}/portal", HandOnAsync);
        routes.MapPost("/dossiers/{code}/payments", PayAsync);
    }

    /// <summary>A time from now on, such as <c>3 ngày làm việc</c>, with each day that is counted or not, and why.</summary>
    private static Results<ContentHttpResult, ProblemHttpResult> DueDate(ProcessingTime time, Counter counter) => counter.DueDateOf(time) switch
    {
        DeadlineOutcome.Due(var deadline) => TypedResults.Text(deadline.Print(Language.Vietnamese)),
        DeadlineOutcome.NotSet => TypedResults.Problem("The time sets no due date.", statusCode: StatusCodes.Status422UnprocessableEntity),
        DeadlineOutcome.Unparsed => TypedResults.Problem(DeadlineOutcome.Unparsed.Notice.English, statusCode: StatusCodes.Status422UnprocessableEntity),
        DeadlineOutcome.Suspended => TypedResults.Problem("The time stands still.", statusCode: StatusCodes.Status422UnprocessableEntity),
    };

    private static async Task<Results<Created<ShownDossier>, NotFound, LegalProblem>> FileAsync(
        Filing filing, Counter counter, ProcedureCatalogue procedures, TimeProvider time, CancellationToken cancellationToken) =>
        procedures.Find(filing.Procedure, time.VietnamToday()) is not { } procedure ? TypedResults.NotFound()
            : await counter.FileAsync(filing, procedure, cancellationToken) switch
        {
            Decision.Accepted(var events) => Created(Dossier.Replay(events)),
            Decision.Refused refused => refused.ToProblem(),
        };

    private static async Task<Results<Ok<ShownDossier>, NotFound>> FindAsync(
        DossierCode code, Counter counter, PortalDesk desk, CancellationToken cancellationToken) =>
        await counter.FindAsync(code, cancellationToken) is { } dossier
            ? TypedResults.Ok(ShownDossier.Of(dossier, await desk.StateOfAsync(dossier.Code, cancellationToken)))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<DossierResource>, NotFound, LegalProblem>> HandOnAsync(
        DossierCode code, Counter counter, PortalDesk desk, CancellationToken cancellationToken) =>
        await counter.FindAsync(code, cancellationToken) is not { } dossier ? TypedResults.NotFound()
            : await desk.HandOnAsync(dossier, cancellationToken) switch
        {
            PortalOutcome<DossierResource>.Done(var there) => TypedResults.Ok(there),
            PortalOutcome<DossierResource>.Refused refused => refused.ToProblem(),
        };

    private static async Task<Results<Ok<Uri>, NotFound>> PayAsync(
        DossierCode code, Vnd amount, Counter counter, CashDesk desk, HttpContext http, CancellationToken cancellationToken) =>
        await counter.FindAsync(code, cancellationToken) is not { } dossier ? TypedResults.NotFound()
        : TypedResults.Ok(await desk.OpenAsync(dossier.Code, amount, http.Connection.RemoteIpAddress ?? IPAddress.Loopback, cancellationToken));

    private static Created<ShownDossier> Created(Dossier dossier) => TypedResults.Created($"/dossiers/{dossier.Code}", ShownDossier.Of(dossier));
}
