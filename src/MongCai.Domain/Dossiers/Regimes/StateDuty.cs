using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>What a body of the State answers for in the one-stop-shop mechanism.</summary>
[JsonConverter(typeof(WordConverter<StateDuty>))]
public enum StateDuty
{
    /// <summary>The control of procedures (<i>kiểm soát thủ tục hành chính</i>).</summary>
    Procedures,

    /// <summary>The standard forms (<i>mẫu giấy tờ</i>).</summary>
    Forms,

    /// <summary>The standards of nationwide receipt regardless of boundaries (<i>phi địa giới hành chính</i>).</summary>
    BoundaryFreeReceipt,

    /// <summary>The evaluation of quality (<i>đánh giá chất lượng phục vụ</i>).</summary>
    Evaluation,

    /// <summary>The running of the national public service portal.</summary>
    NationalPortal,

    /// <summary>The rule on the codes of dossiers and of fields.</summary>
    DossierCodes,
}
