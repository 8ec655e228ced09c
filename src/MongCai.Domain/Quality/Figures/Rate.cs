using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>A rate of dossiers, by its name, made of figures that each explain themselves (<i>tỷ lệ</i>).</summary>
/// <remarks>
/// A closed set, <see cref="All"/>, that the file rates.csv states: each with its name, its two sums of counts, its definition and source,
/// and where it is shown. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<Rate>))]
public sealed partial class Rate
{
    private static readonly Lazy<IReadOnlyList<Rate>> Embedded = EmbeddedTable.Lazily("rates.csv", RateTable.Read);

    internal Rate(string code, BilingualText name, CountSum part, CountSum whole)
    {
        (Code, Name) = (code, name);
        Part = new(code + "-part", $"{name.Vietnamese}: tử số", $"{name.English}: numerator", part.Of);
        Whole = new(code + "-whole", $"{name.Vietnamese}: mẫu số", $"{name.English}: denominator", whole.Of);
        Missing = new(code + "-missing", $"{name.Vietnamese}: còn thiếu", $"{name.English}: missing", figures => whole.Of(figures) - part.Of(figures));
    }

    /// <summary>All rates, in the order of their table.</summary>
    public static IReadOnlyList<Rate> All => Embedded.Value;

    /// <summary>The rate of a code.</summary>
    /// <exception cref="FormatException">No rate has the code.</exception>
    public static Rate Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.FirstOrDefault(rate => rate.Code == code)
            ?? throw new FormatException($"{ShownText.Quoted(code)} is not a rate: expected {string.Join(", ", All.Select(rate => rate.Code))}.");
    }

    /// <summary>The code, such as <c>on-time-or-early</c>.</summary>
    public string Code { get; }

    /// <summary>The title of its column.</summary>
    public BilingualText Name { get; }

    /// <summary>What the numerator and the denominator count.</summary>
    public required BilingualText Definition { get; init; }

    /// <summary>The instrument and article, or who defines it.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>The code of the item of the index of Decision 766/QĐ-TTg that is made from it; null where none is.</summary>
    public required string? IndexItem { get; init; }

    /// <summary>What the rate is published as; null where it is not.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>The numerator: the whole less what is missing.</summary>
    public Figure Part { get; }

    /// <summary>The denominator.</summary>
    public Figure Whole { get; }

    /// <summary>What is in the denominator and not in the numerator: what there is to look into.</summary>
    public Figure Missing { get; }

    /// <summary>Whether the tables of figures have it as a column.</summary>
    internal bool IsColumn { get; init; }

    /// <summary>Reads the rate. Where more is taken off the numerator than there is, it is 0.</summary>
    public Ratio Of(DossierFigures figures) => Ratio.Of(Math.Max(0, Part.Of(figures)), Whole.Of(figures));

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;
}
