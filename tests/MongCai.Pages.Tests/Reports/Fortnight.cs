using System.Diagnostics;

namespace MongCai.Pages.Tests.Reports;

/// <summary>The pages that OneStopDay writes, written once for all tests.</summary>
public sealed class Fortnight : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("mongcai-day-").FullName;

    /// <summary>Every form, by the name of its file.</summary>
    internal string[] Forms => [.. Directory.GetFiles(folder, "*form-*.html").Append(Path.Combine(folder, "register-2026.html")).Order(StringComparer.Ordinal)];

    internal string Folder => folder;

    public async Task InitializeAsync()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "OneStopDay.dll"), "--out", folder]) { RedirectStandardOutput = true };
        using Process day = Process.Start(start)!;
        string said = await day.StandardOutput.ReadToEndAsync();
        await day.WaitForExitAsync();
        Assert.True(day.ExitCode == 0, said);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    internal Uri AddressOf(string file) => new(Path.Combine(folder, file));
}
