using System.Net;
using System.Net.Sockets;

namespace PortalSandbox.Limits;

/// <summary>Addresses as quotas see them.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    /// <summary>The address of version 4, or the network of 64 bits of version 6, out of which one subscriber has any address.</summary>
    internal static string Of(IPAddress? address)
    {
        if (address is null or { AddressFamily: AddressFamily.InterNetwork })
        {
            return Invariant($"{address}");
        }

        return address.IsIPv4MappedToIPv6
            ? address.MapToIPv4().ToString()
            : new IPAddress([.. address.GetAddressBytes()[..NetworkBytes], .. new byte[NetworkBytes]]) + "/64";
    }
}
