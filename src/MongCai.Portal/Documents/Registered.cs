using MongCai.Domain.Agencies;
using MongCai.Portal.Calls;

namespace MongCai.Portal.Documents;

/// <summary>Agencies that the register knows today.</summary>
internal static class Registered
{
    internal static AgencyCode Require(Exchange exchange, AgencyCode agency, string pointer) =>
        exchange.Options.Agencies.Find(agency, exchange.Today) is not null
            ? agency
            : throw Refuse.Field(pointer, "The register has no agency of this code today.");
}
