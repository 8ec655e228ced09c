using System.CommandLine;

namespace MongCai.Cli.Settings;

/// <summary>The option that asks for JSON.</summary>
internal static class JsonSettings
{
    /// <summary>Of a command that lists: an object a line.</summary>
    internal static Option<bool> OfLines() => new("--json") { Description = "Write a JSON object a line instead of CSV." };

    /// <summary>Of a command with one answer.</summary>
    internal static Option<bool> OfOne() => new("--json") { Description = "Write one JSON object." };
}
