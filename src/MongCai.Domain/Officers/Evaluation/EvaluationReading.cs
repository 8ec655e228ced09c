using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>What somebody may read of a sheet, and the lines that the log of accesses gains by it.</summary>
/// <remarks>Append <see cref="Accesses"/> before you show <see cref="Sheet"/>. Whoever reads the own evaluation alone leaves no line.</remarks>
[JsonConverter(typeof(FormConverter<EvaluationReading>))]
[NoJson("write the table of its Sheet, and store its Accesses, which serialise.")]
public sealed class EvaluationReading
{
    internal EvaluationReading(EvaluationSheet sheet, IReadOnlyList<EvaluationAccess> accesses) => (Sheet, Accesses) = (sheet, accesses);

    /// <summary>The sheet with the lines that the reader may see, grades as they stand in the whole one; without lines where that is none.</summary>
    public EvaluationSheet Sheet { get; }

    /// <summary>A line for each officer whose evaluation somebody else reads, in the order of the sheet.</summary>
    public IReadOnlyList<EvaluationAccess> Accesses { get; }
}
