using System.CommandLine;

namespace MongCai.Cli.Settings;

/// <summary>An option whose file is written, over one that is there or at its end.</summary>
internal sealed class OutputOption(string name) : Option<string>(name);
