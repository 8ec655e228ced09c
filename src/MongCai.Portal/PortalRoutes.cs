using MongCai.Sdk.Contract;

namespace MongCai.Portal;

/// <summary>Finds the operations of a path, for a host without routes of its own.</summary>
public static class PortalRoutes
{
    private static readonly (PortalOperation Operation, string[] Segments)[] Routes =
        [.. PortalOperations.All.Select(operation => (operation, operation.Template.Split('/')))];

    /// <summary>The operations of a path, one for each method, with the parameters of their templates; none where the contract has no such path.</summary>
    /// <param name="path">The path, still escaped.</param>
    public static IReadOnlyList<(PortalOperation Operation, IReadOnlyDictionary<string, string> Route)> Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] segments = path.Split('/');
        return [.. Routes.Where(route => IsOf(route.Segments, segments)).Select(route => (route.Operation, Values(route.Segments, segments)))];
    }

    private static bool IsOf(string[] template, string[] segments) =>
        template.Length == segments.Length
        && template.Zip(segments)
            .All(pair => IsParameter(pair.First) ? pair.Second.Length > 0 : string.Equals(pair.First, pair.Second, StringComparison.Ordinal));

    private static Dictionary<string, string> Values(string[] template, string[] segments) =>
        template.Zip(segments).Where(pair => IsParameter(pair.First)).ToDictionary(pair => pair.First[1..^1], pair => Uri.UnescapeDataString(pair.Second));

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
