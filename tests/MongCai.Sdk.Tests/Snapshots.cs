using Snapshooter.Xunit;

namespace MongCai.Sdk.Tests;

/// <summary>The one place that knows the snapshot library, so that another can take its place.</summary>
internal static class Snapshots
{
    /// <summary>Compares a printed form with the snapshot of the calling test, in the folder __snapshots__ beside it.</summary>
    public static void Matches(string text) => Snapshot.Match(text.ReplaceLineEndings("\n"));
}
