using System.Text.Json.Serialization;

namespace MongCai.Domain.Reports;

/// <summary>A cell of a form that does not agree with others (<i>sai lệch số liệu</i>).</summary>
/// <param name="Row">The label of the row.</param>
/// <param name="Cell">The cell, by the number of its column, such as <c>(3)</c>.</param>
/// <param name="Identity">What it should be, such as <c>(3) = (4) + (5) + (6)</c>.</param>
/// <param name="Expected">The value that the others give, which may be beyond what a cell can hold.</param>
/// <param name="Found">The value in the cell.</param>
public sealed record BrokenIdentity(
    [property: JsonRequired] BilingualText Row,
    [property: JsonRequired] string Cell,
    [property: JsonRequired] string Identity,
    [property: JsonRequired] decimal Expected,
    [property: JsonRequired] decimal Found)
{
    /// <summary>Writes the cell, what it holds and what it should hold.</summary>
    public override string ToString() => Invariant($"{Row}: {Cell} is {Found}, but {Identity} gives {Expected}.");
}
