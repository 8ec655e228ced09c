using System.Numerics;
using MongCai.Cli.Commands;
using MongCai.Domain.Quality;

namespace MongCai.Cli.Settings;

/// <summary>The sides by which a report is taken apart, by their words on the command line.</summary>
internal static class Sides
{
    internal static IReadOnlyDictionary<string, Dimensions> All { get; } =
        Enum.GetValues<Dimensions>().Where(side => BitOperations.IsPow2((int)side)).ToDictionary(Words.Hyphenated, StringComparer.Ordinal);

    internal static string Listed { get; } = string.Join(", ", All.Keys);
}
