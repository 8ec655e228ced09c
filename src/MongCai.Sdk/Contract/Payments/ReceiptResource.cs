using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>The electronic receipt of a payment.</summary>
public sealed record ReceiptResource : PortalModel
{
    /// <summary>The symbol of the form.</summary>
    public required string Form { get; init; }

    /// <summary>The serial.</summary>
    public required string Serial { get; init; }

    /// <summary>The year of the series.</summary>
    public required int Year { get; init; }

    /// <summary>The number in the series, 1 and up.</summary>
    public required int Number { get; init; }

    /// <summary>The day of issue.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>What was paid.</summary>
    public required Vnd Total { get; init; }

    /// <summary>The receipt as a page of HTML, which holds the payer's name.</summary>
    public required string Html { get; init; }

    /// <summary>Writes number and amount, nothing of the payer.</summary>
    public override string ToString() => Invariant($"{Form} {Serial} {Number} of {Total}");

    /// <summary>Writes a receipt with its page.</summary>
    public static ReceiptResource Of(ElectronicReceipt receipt, string html)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(html);
        return new()
        {
            Form = receipt.Number.Series.Form,
            Serial = receipt.Number.Series.Serial,
            Year = receipt.Number.Series.Year,
            Number = receipt.Number.Value,
            IssuedOn = receipt.IssuedOn,
            Dossier = receipt.Dossier,
            Total = receipt.Total,
            Html = html,
        };
    }
}
