using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>The two kinds of money that a procedure may cost. Law on Fees and Charges 97/2015/QH13 Art 3 defines both, from memory.</summary>
[JsonConverter(typeof(WordConverter<FeeKind>))]
public enum FeeKind
{
    /// <summary>The text does not say which.</summary>
    NotStated,

    /// <summary>A fee (<i>phí</i>): covers the cost of a service.</summary>
    Fee,

    /// <summary>A charge (<i>lệ phí</i>): a fixed sum for an act of state management.</summary>
    Charge,
}
