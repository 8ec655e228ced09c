namespace MongCai.Domain.Tests.Calendars;

/// <summary>The numbers of the new moons of 1900-2199, with some months to spare.</summary>
internal static class NewMoons
{
    public static IEnumerable<int> Covered => Enumerable.Range(-1240, 3740);
}
