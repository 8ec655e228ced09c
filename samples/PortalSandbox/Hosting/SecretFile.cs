using System.Security.Cryptography;
using PortalSandbox.Storage;

namespace PortalSandbox.Hosting;

/// <summary>A secret that is made once and kept in a file that only its owner may read.</summary>
internal static class SecretFile
{
    private const int SecretBytes = 32;

    /// <summary>Reads the secret of a file; where there is none, makes one.</summary>
    internal static string ReadOrMake(string path)
    {
        try
        {
            Make(path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another start, or another process, has made it.
        }

        return File.ReadAllText(path).Trim();
    }

    private static void Make(string path)
    {
        using StreamWriter file = new(path, OwnerOnly.Making(new() { Mode = FileMode.CreateNew, Access = FileAccess.Write }));
        file.WriteLine(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)));
    }
}
