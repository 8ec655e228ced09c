using System.Diagnostics;

namespace MongCai.Cli.Tests;

/// <summary>Other programs of the machine.</summary>
internal static class Programs
{
    /// <summary>Where a program is; null where it is not installed.</summary>
    public static string? PathTo(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end, and gives what it wrote to standard output and to standard error.</summary>
    public static (string Output, string Error) Run(string name, params string[] arguments)
    {
        ProcessStartInfo start = new(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.Result);
    }
}
