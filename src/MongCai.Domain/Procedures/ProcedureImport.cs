using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>A procedure read from a record of the national database (<c>LayThuTuc</c>), with a report of what was not understood.</summary>
/// <remarks>
/// Whatever the record holds is in the procedure, verbatim, or in the report; of channels, levels and the status the meaning is kept,
/// not the number. A term that is only words is in both: kept as text, and
/// reported because no due date can be computed from it. Reading never throws on odd content. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<ProcedureImport>))]
[NoJson("store its procedure and its problems.")]
public sealed class ProcedureImport
{
    private ProcedureImport(Procedure? procedure, IReadOnlyList<ImportProblem> problems)
    {
        Procedure = procedure;
        Problems = [.. problems];
    }

    /// <summary>The procedure, or null where the record has no code that names one; the report says so then.</summary>
    public Procedure? Procedure { get; }

    /// <summary>The places that were not understood, in the order in which they were read.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; }

    /// <summary>Reads the JSON text of one record.</summary>
    /// <param name="json">The record, an object with members such as MATTHC and TENTTHC.</param>
    /// <param name="validity">The days on which this version holds, which the record does not state.</param>
    public static ProcedureImport Read(string json, Validity validity)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = StrictJson.Parse(json);
            return Read(document.RootElement, validity);
        }
        catch (JsonException error)
        {
            return new(
                null,
                [new(
                    "$", json,
                    Invariant(
                        $"is not JSON: {(error.LineNumber is { } line ? Invariant($"line {line + 1}, byte {error.BytePositionInLine + 1} is where it stops to be.") : error.Message)}"))]);
        }
    }

    /// <summary>Reads one record that has been parsed already, such as an element of a list.</summary>
    /// <param name="record">The record, an object with members such as MATTHC and TENTTHC.</param>
    /// <param name="validity">The days on which this version holds, which the record does not state.</param>
    public static ProcedureImport Read(JsonElement record, Validity validity)
    {
        List<ImportProblem> problems = [];
        Procedure? procedure = NationalRecord.Of(record, "$", problems) is { } national ? NationalProcedure.From(national, validity) : null;
        return new(procedure, problems.AsReadOnly());
    }
}
