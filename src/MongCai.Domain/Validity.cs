using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain;

/// <summary>The days on which a fact holds (<i>hiệu lực</i>): from one day to another, both included, either end open.</summary>
/// <remarks>The default value holds always. An open end also stands for one that is not known.</remarks>
[JsonConverter(typeof(FormConverter<Validity>))]
public readonly record struct Validity
{
    /// <summary>The days from <paramref name="from"/> to <paramref name="until"/>, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public Validity(LocalDate? from, LocalDate? until)
    {
        if (until < from)
        {
            throw new ArgumentOutOfRangeException(nameof(until), $"The last day, {Text(until)}, is before the first, {Text(from)}.");
        }

        From = from;
        Until = until;
    }

    /// <summary>The first day, or null where it is open.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, or null where it is open.</summary>
    public LocalDate? Until { get; }

    /// <summary>Says whether the fact holds on a day.</summary>
    public bool Contains(LocalDate day) => !(day < From) && !(day > Until);

    /// <summary>Says whether there is a day on which both facts hold.</summary>
    public bool Overlaps(Validity other) => !(other.Until < From) && !(Until < other.From);

    /// <summary>Writes the days as <c>from 2025-07-01</c>, <c>until 2025-06-30</c>, <c>from 2024-11-01 until 2025-06-30</c> or <c>always</c>.</summary>
    public override string ToString() => (From, Until) switch
    {
        (null, null) => "always",
        (_, null) => $"from {Text(From)}",
        (null, _) => $"until {Text(Until)}",
        _ => $"from {Text(From)} until {Text(Until)}",
    };

    private static string? Text(LocalDate? day) => day is { } known ? IsoDay.Text(known) : null;
}
