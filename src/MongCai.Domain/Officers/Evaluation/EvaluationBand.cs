using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>A band of points that gives a grade, or a part of the tasks (<i>khung điểm xếp loại</i>).</summary>
/// <param name="Least">The fewest points.</param>
/// <param name="Name">The name, as <c>hoàn thành tốt nhiệm vụ</c>.</param>
/// <param name="Grade">The grade; null where the rule gives a part of the tasks instead, as Circular 01/2018/TT-VPCP Art 15 does.</param>
public sealed record EvaluationBand([property: JsonRequired] decimal Least, [property: JsonRequired] BilingualText Name, OfficerGrade? Grade = null)
{
    /// <summary>Writes the Vietnamese name.</summary>
    public override string ToString() => Name.Vietnamese;
}
