using System.Net;

namespace PortalSandbox.Delivery;

/// <summary>The addresses that are nobody's on the public internet, or that lead to such ones, by the special-purpose registries of IANA (RFC 6890).</summary>
internal static class SpecialAddresses
{
    private static readonly IPNetwork[] Networks =
    [
        .. new[]
        {
            "0.0.0.0/8", // this network
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", // private
            "100.64.0.0/10", // shared by carriers
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // the metadata of a cloud, on a public address
            "169.254.0.0/16", // link local, where clouds keep secrets
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "198.18.0.0/15", // benchmarks
            "224.0.0.0/3", // multicast, reserved, broadcast
            "::/96", // unspecified, loopback, and version 4 in an old disguise
            "64:ff9b::/96", "64:ff9b:1::/48", // version 4 behind NAT64
            "100::/64", // discarded
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", "3fff::/20", // documentation
            "2002::/16", // version 4 by 6to4
            "5f00::/16", // segments
            "fc00::/7", // private
            "fe80::/10", "fec0::/10", // link and site local
            "ff00::/8", // multicast
        }.Select(network => IPNetwork.Parse(network)),
    ];

    internal static bool Has(IPAddress address)
    {
        IPAddress meant = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Networks.Any(network => network.Contains(meant));
    }
}
