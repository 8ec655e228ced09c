namespace MongCai.Portal.Calls;

/// <summary>Entity tags and what a request demands of them (RFC 9110 section 13.1).</summary>
internal static class EntityTags
{
    internal static string Of(long version) => Invariant($"\"{version}\"");

    /// <summary>Ends the call where the resource is not one that it names. A weak tag names none.</summary>
    internal static void RequireMatch(Exchange exchange, long version)
    {
        if (!Names(exchange.Header("If-Match") ?? "", Of(version)))
        {
            throw Refuse.Changed(version);
        }
    }

    /// <summary>Says whether the caller has the resource as it is already. A weak tag, such as a proxy makes of a strong one, says so too.</summary>
    internal static bool IsKnown(Exchange exchange, string tag) =>
        exchange.Header("If-None-Match") is { } known && (Names(known, tag) || Names(known, "W/" + tag));

    private static bool Names(string header, string tag) =>
        header.Split(',', StringSplitOptions.TrimEntries).Any(one => one == "*" || string.Equals(one, tag, StringComparison.Ordinal));
}
