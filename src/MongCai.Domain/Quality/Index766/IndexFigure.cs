using System.Text.Json.Serialization;

namespace MongCai.Domain.Quality;

/// <summary>What was counted for an item of the index. A closed set; an item without a figure has no data, which is not 0.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Counted), "counted")]
[JsonDerivedType(typeof(Averaged), "averaged")]
[JsonDerivedType(typeof(NotApplicable), "not-applicable")]
public abstract record IndexFigure
{
    private IndexFigure()
    {
    }

    /// <summary>Two counts: 0 of 0 means that there was nothing to count.</summary>
    /// <param name="Ratio">The numerator and the denominator.</param>
    public sealed record Counted([property: JsonRequired] Ratio Ratio) : IndexFigure;

    /// <summary>A sum over a count, for an item that is only shown.</summary>
    /// <param name="Sum">The sum, such as the processing days of all dossiers.</param>
    /// <param name="Count">The count; 0 is no data.</param>
    public sealed record Averaged([property: JsonRequired] long Sum, [property: JsonRequired] long Count) : IndexFigure;

    /// <summary>The item does not apply to the agency: it gives no points and asks for none.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NotApplicable([property: JsonRequired] string Reason) : IndexFigure;
}
