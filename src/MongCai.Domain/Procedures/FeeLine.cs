using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>One line of what a procedure costs, as stated: the text verbatim, and what the text says of kind, amount and currency.</summary>
/// <remarks>Nothing is computed: a share of a price, an exemption or a table in a file stays text.</remarks>
[JsonConverter(typeof(FormConverter<FeeLine>))]
public sealed record FeeLine
{
    private FeeLine(string text, decimal? amount, string? currency)
    {
        Text = text;
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The text as the source states it, such as <c>Phí : 20.000 Đồng</c> or <c>1.5 USD</c>.</summary>
    public string Text { get; }

    /// <summary>The sum, where the text states just one; 0 for <c>Không</c>.</summary>
    public decimal? Amount { get; }

    /// <summary>The ISO 4217 code of the currency, where the text states one that is understood: VND or USD.</summary>
    public string? Currency { get; }

    /// <summary>The kind of money, as the text says, or else the description.</summary>
    public FeeKind Kind => FeeText.Kind(Text) is var kind and not FeeKind.NotStated ? kind : FeeText.Kind(Description);

    /// <summary>The code in the national list of fees, or empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>What the source adds: for whom, for what, with which exemptions.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name of an attached file, such as a table of fees, or empty.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Where the attached file lies, or empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>Keeps a text and what can be understood of it. Any text will do.</summary>
    public static FeeLine FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (decimal? amount, string? currency) = FeeText.Sum(text);
        return new(text, amount, currency);
    }

    /// <summary>Gives the text as the source states it.</summary>
    public override string ToString() => Text;
}
