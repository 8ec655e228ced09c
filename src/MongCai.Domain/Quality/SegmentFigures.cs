using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The figures of one segment in a period.</summary>
/// <param name="By">The sides that were asked for.</param>
/// <param name="Segment">The segment, open on all other sides. A side that was asked for and is open is one that the dossiers do not state.</param>
/// <param name="Figures">Its figures, compared by reference.</param>
[JsonConverter(typeof(FormConverter<SegmentFigures>))]
[NoJson("store the DossierTally with its ToJson, or show each figure by its code.")]
public sealed record SegmentFigures(Dimensions By, Segment Segment, DossierFigures Figures);
