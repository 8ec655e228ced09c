using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The figures of one segment in a period.</summary>
/// <param name="Segment">The segment, open on all sides that were not asked for.</param>
/// <param name="Figures">Its figures, compared by reference.</param>
[JsonConverter(typeof(FormConverter<SegmentFigures>))]
public sealed record SegmentFigures(Segment Segment, DossierFigures Figures);
