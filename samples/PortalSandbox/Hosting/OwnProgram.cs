using System.Diagnostics;

namespace PortalSandbox.Hosting;

/// <summary>This program in another process.</summary>
internal static class OwnProgram
{
    /// <summary>How it is started with arguments, its output redirected: where dotnet runs it, the assembly comes first.</summary>
    /// <param name="program">The path of the program, or of another build of it.</param>
    /// <param name="arguments">The arguments.</param>
    internal static ProcessStartInfo Start(string program, params IEnumerable<string> arguments)
    {
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(OwnProgram).Assembly.Location] : [];
        return new(program, [.. self, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
