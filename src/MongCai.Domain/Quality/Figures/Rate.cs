using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality.Figures;

/// <summary>A rate of dossiers, by its name, made of figures that each explain themselves (<i>tỷ lệ</i>).</summary>
/// <remarks>A closed set, <see cref="All"/>: one for each rate of <see cref="DossierFigures"/>. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<Rate>))]
public sealed partial class Rate
{
    private readonly Func<DossierFigures, Ratio> read;

    private Rate(string code, string vietnamese, string english, Func<DossierFigures, Ratio> read)
        : this(code, new(vietnamese, english), read, figures => Missed(read(figures)))
    {
    }

    private Rate(string code, BilingualText name, Func<DossierFigures, Ratio> read, Func<DossierFigures, long> missing)
    {
        (Code, Name, this.read) = (code, name, read);
        Part = new(code + "-part", $"{name.Vietnamese}: tử số", $"{name.English}: numerator", figures => read(figures).Whole - missing(figures));
        Whole = new(code + "-whole", $"{name.Vietnamese}: mẫu số", $"{name.English}: denominator", figures => read(figures).Whole);
        Missing = new(code + "-missing", $"{name.Vietnamese}: còn thiếu", $"{name.English}: missing", missing);
    }

    /// <summary>The code, such as <c>on-time-or-early</c>.</summary>
    public string Code { get; }

    /// <summary>The title of its column.</summary>
    public BilingualText Name { get; }

    /// <summary>The numerator: the whole less what is missing.</summary>
    public Figure Part { get; }

    /// <summary>The denominator.</summary>
    public Figure Whole { get; }

    /// <summary>What is in the denominator and not in the numerator: what there is to look into.</summary>
    public Figure Missing { get; }

    /// <summary>Reads the rate.</summary>
    public Ratio Of(DossierFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return read(figures);
    }

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;

    private static long Missed(Ratio ratio) => ratio.Whole - ratio.Part;
}
