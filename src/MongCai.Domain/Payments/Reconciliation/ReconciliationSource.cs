using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Whose book a line stands in.</summary>
[JsonConverter(typeof(WordConverter<ReconciliationSource>))]
public enum ReconciliationSource
{
    /// <summary>What is due.</summary>
    Obligations,

    /// <summary>What the gateway reports.</summary>
    Gateway,

    /// <summary>What the bank statement shows.</summary>
    Bank,
}
