using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>The agency that collects and issues receipts.</summary>
/// <param name="Name">The name.</param>
/// <param name="TaxCode">The tax code.</param>
/// <param name="Address">The address; empty where the form has none.</param>
public sealed record ReceiptCollector([property: JsonRequired] string Name, [property: JsonRequired] string TaxCode, [property: JsonRequired] string Address);
