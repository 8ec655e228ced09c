using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>The steps of an evaluation (Decree 233/2026/NĐ-CP Art 15, 17; Decree 335/2025/NĐ-CP Art 18, 24).</summary>
[JsonConverter(typeof(WordConverter<EvaluationStepKind>))]
public enum EvaluationStepKind
{
    /// <summary>The officer's own assessment (<i>tự đánh giá</i>).</summary>
    SelfAssessed,

    /// <summary>The manager's review (<i>nhận xét, đánh giá</i>).</summary>
    Reviewed,

    /// <summary>The decision (<i>quyết định xếp loại</i>); again after an appeal.</summary>
    Decided,

    /// <summary>The officer's petition against the decision (<i>kiến nghị</i>).</summary>
    Appealed,

    /// <summary>The period was locked, after which nothing changes (<i>khóa kỳ</i>).</summary>
    Locked,

    /// <summary>The locked period was opened again, with a reason.</summary>
    Reopened,
}
