using System.Globalization;
using MongCai.Domain;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>Reads the days on which something holds.</summary>
internal static class WireDays
{
    /// <exception cref="FormatException">The last day is before the first.</exception>
    internal static Validity Validity(LocalDate? from, LocalDate? until) =>
        until < from
            ? throw new FormatException($"The last day, {Text(until)}, is before the first, {Text(from)}.")
            : new(from, until);

    private static string? Text(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
