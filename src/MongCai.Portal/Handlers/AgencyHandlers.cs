using MongCai.Domain.Agencies;
using MongCai.Domain.Officers;
using MongCai.Portal.Calls;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Handlers;

/// <summary>Answers about agencies.</summary>
internal static class AgencyHandlers
{
    internal static PortalReply List(Exchange exchange)
    {
        AdministrativeLevel? level = exchange.Query.Word<AdministrativeLevel>("level");
        Agency[] agencies = [.. exchange.Options.Agencies.On(Day(exchange)).Where(agency => level is null || agency.Level == level)];
        return Replies.Json(Paging.Listed(exchange, _ => agencies, AgencyResource.Of));
    }

    internal static PortalReply Get(Exchange exchange) =>
        Replies.Json(AgencyResource.Of(exchange.Options.Agencies.Find(Code(exchange), Day(exchange)) ?? throw Refuse.NotFound()));

    /// <summary>Answers who stands for an agency today, which the day asked about may have known under another name.</summary>
    internal static PortalReply ResponsibilityOf(Exchange exchange)
    {
        AgencyCode code = Code(exchange);
        LocalDate then = exchange.Query.Day("on") ?? LastDayOf(exchange, code);
        Responsibility responsibility = then <= exchange.Today
            ? exchange.Options.Agencies.ResponsibleOn(exchange.Today, code, then)
            : throw Refuse.Field("on", "The day is in the future: nobody knows who will answer.");
        return Replies.Json(ResponsibilityResource.Of(code, responsibility));
    }

    /// <summary>What is published of the officers of an agency that there is today.</summary>
    internal static PortalReply Staff(Exchange exchange)
    {
        AgencyCode code = Code(exchange);
        _ = exchange.Options.Agencies.Find(code, exchange.Today) ?? throw Refuse.NotFound();
        IReadOnlyList<PublishedOfficer> officers = exchange.Options.Staff(code);
        return Replies.Json(Paging.Listed(exchange, _ => officers, StaffResource.Of));
    }

    /// <summary>The last day up to today on which an agency bore the code.</summary>
    private static LocalDate LastDayOf(Exchange exchange, AgencyCode code) =>
        exchange.Options.Agencies.Versions(code) is [.., var last]
            ? last.Validity.Until is { } until && until < exchange.Today ? until : exchange.Today
            : throw Refuse.NotFound();

    private static LocalDate Day(Exchange exchange) => exchange.Query.Day("on") ?? exchange.Today;

    private static AgencyCode Code(Exchange exchange) => AgencyCode.TryParse(exchange.Route("code"), out AgencyCode code) ? code : throw Refuse.NotFound();
}
