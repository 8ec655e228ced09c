using System.Security.Cryptography;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Handlers;

/// <summary>Answers about procedures.</summary>
internal static class ProcedureHandlers
{
    internal static PortalReply List(Exchange exchange)
    {
        LocalDate on = exchange.Query.Day("on") ?? exchange.Today;
        ProcedureQuery query = new()
        {
            Text = exchange.Query.Text("text") ?? "",
            FieldCode = exchange.Query.Text("field") ?? "",
            AudienceCode = exchange.Query.Text("audience") ?? "",
            Agency = exchange.Query.Code<AgencyCode>("agency"),
            Level = exchange.Query.Word<AdministrativeLevel>("level"),
            Channel = exchange.Query.Word<SubmissionChannel>("channel"),
        };
        Page<ProcedureSummary> page = Paging.Listed(
            exchange, count => exchange.Options.Catalogue.Search(query, on, count), match => ProcedureSummary.Of(match.Procedure));
        return Replies.Json(page);
    }

    internal static PortalReply Get(Exchange exchange)
    {
        Procedure procedure = exchange.Options.Catalogue.Find(Code(exchange), exchange.Query.Day("on") ?? exchange.Today) ?? throw Refuse.NotFound();
        PortalReply reply = Replies.Json(ProcedureResource.Of(procedure));
        return Replies.Tagged(exchange, reply, $"\"{Convert.ToHexStringLower(SHA256.HashData(reply.Body.Span))}\"");
    }

    internal static PortalReply Versions(Exchange exchange)
    {
        IReadOnlyList<Procedure> versions = exchange.Options.Catalogue.Versions(Code(exchange)) is { Count: > 0 } found ? found : throw Refuse.NotFound();
        return Replies.Json(Paging.Listed(exchange, _ => versions, ProcedureResource.Of));
    }

    internal static PortalReply Changes(Exchange exchange)
    {
        LocalDate since = exchange.Query.NeededDay("since");
        ProcedureChange[] changes =
        [
            .. exchange.Options.Catalogue.All.SelectMany(ChangesOf)
                .Where(change => since <= change.On && change.On <= exchange.Today)
                .OrderBy(change => change.On).ThenBy(change => change.Code).ThenBy(change => change.Kind.Text, StringComparer.Ordinal),
        ];
        return Replies.Json(Paging.Listed(exchange, _ => changes, change => change));
    }

    private static IEnumerable<ProcedureChange> ChangesOf(Procedure version)
    {
        if (version.Validity.From is { } from)
        {
            yield return new() { Code = version.Code, Kind = OpenCode.Of(ProcedureChangeKind.Began), On = from };
        }

        if (version.Validity.Until is { } until)
        {
            yield return new() { Code = version.Code, Kind = OpenCode.Of(ProcedureChangeKind.Ended), On = until.PlusDays(1) };
        }
    }

    private static ProcedureCode Code(Exchange exchange) =>
        ProcedureCode.TryParse(exchange.Route("code"), out ProcedureCode code) ? code : throw Refuse.NotFound();
}
