using Province.Contracts;

namespace Province.Hosting;

/// <summary>What the grains write to the log: no code of a dossier and nothing of a person.</summary>
internal static partial class ProvinceLog
{
    [LoggerMessage(1, LogLevel.Information, "{Unit} could not report upwards and will again: {Kind}")]
    internal static partial void NotReported(ILogger logger, string unit, string kind);

    [LoggerMessage(3, LogLevel.Information, "A dossier could not be woken and will be again: {Kind}")]
    internal static partial void NotWoken(ILogger logger, string kind);

    [LoggerMessage(2, LogLevel.Error, "{Unit} did not take what a dossier told it: {Kind}")]
    internal static partial void NotTold(ILogger logger, string unit, Reception kind);
}
