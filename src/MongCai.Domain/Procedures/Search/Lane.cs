namespace MongCai.Domain.Procedures;

/// <summary>Words that are asked for together, one after another: all that were typed, or what some of them mean.</summary>
/// <param name="First">The place of the first among all that are asked for.</param>
/// <param name="Length">How many they are.</param>
/// <param name="From">The first typed word that has this meaning.</param>
/// <param name="Count">How many typed words have it.</param>
/// <param name="Weight">What the meaning counts, up to 1.</param>
internal readonly record struct Lane(int First, int Length, int From, int Count, double Weight)
{
    internal bool IsSameSpan(in Lane other) => From == other.From && Count == other.Count;
}
