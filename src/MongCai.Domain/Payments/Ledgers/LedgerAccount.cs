using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The accounts of fee collection.</summary>
[JsonConverter(typeof(WordConverter<LedgerAccount>))]
public enum LedgerAccount
{
    /// <summary>What payers owe; a credit balance is what they paid too much.</summary>
    Receivable,

    /// <summary>The fees and charges that fell due, on the other side of what payers owe.</summary>
    FeesDue,

    /// <summary>What gateways took and did not pass on yet.</summary>
    GatewayClearing,

    /// <summary>The account at the treasury or its bank.</summary>
    Treasury,

    /// <summary>What is to be given back.</summary>
    RefundsPayable,

    /// <summary>Money that no dossier was found for.</summary>
    Unmatched,
}
