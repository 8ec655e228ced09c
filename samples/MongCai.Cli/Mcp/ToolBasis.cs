namespace MongCai.Cli.Mcp;

/// <summary>What an answer rests on: where it comes from, how certain it is, and as of when.</summary>
internal sealed record ToolBasis(string Source, string Certainty, string AsOf);
