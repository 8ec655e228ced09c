using System.Security.Cryptography;
using System.Xml.Linq;

namespace MongCai.Domain.Tests.Conventions.Licences;

/// <summary>What a package states of its licence: an SPDX expression, the address of a text, or a text by its hash.</summary>
internal static class StatedLicence
{
    private const int Bytes = 8;

    public static string Of(LockedPackage package)
    {
        XElement metadata = XDocument.Load(package.PathTo($"{package.Id.ToLowerInvariant()}.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        return Named(metadata, "license") is { } licence
            ? licence.Attribute("type")!.Value == "file" ? Hash(package.PathTo(licence.Value)) : licence.Value
            : Named(metadata, "licenseUrl")?.Value ?? "none";
    }

    private static XElement? Named(XElement metadata, string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string Hash(string file) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)).AsSpan(0, Bytes))}";
}
