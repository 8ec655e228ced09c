using PortalSandbox.Hosting;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class SecretFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mongcai-secret-");

    [Fact]
    public void ReadOrMake_Twice_GivesTheSameSecret()
    {
        string path = Path.Combine(folder.FullName, "secret");
        string secret = SecretFile.ReadOrMake(path);
        Assert.Matches("^[0-9a-f]{64}$", secret);
        Assert.Equal(secret, SecretFile.ReadOrMake(path));
        Assert.NotEqual(secret, SecretFile.ReadOrMake(path + "2"));
    }

    [Fact]
    public void ReadOrMake_NewFile_IsForItsOwnerAlone()
    {
        string path = Path.Combine(folder.FullName, "secret");
        SecretFile.ReadOrMake(path);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
