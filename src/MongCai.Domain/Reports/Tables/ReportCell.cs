using System.Text.Json.Serialization;

namespace MongCai.Domain.Reports;

/// <summary>A cell of a table. A closed set; each kind is written in its own way, and no data is never written as 0.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Count), "count")]
[JsonDerivedType(typeof(Quantity), "quantity")]
[JsonDerivedType(typeof(Share), "share")]
[JsonDerivedType(typeof(Money), "money")]
[JsonDerivedType(typeof(NoData), "no-data")]
public abstract record ReportCell
{
    private ReportCell()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="Value">The text in both languages.</param>
    public sealed record Text([property: JsonRequired] BilingualText Value) : ReportCell;

    /// <summary>A whole number.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Count([property: JsonRequired] long Number) : ReportCell;

    /// <summary>A number with decimals, such as points, days or points of percent.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Decimals">How many decimals are written, from 0 to 6.</param>
    public sealed record Quantity([property: JsonRequired] decimal Value, int Decimals) : ReportCell
    {
        private const int MostDecimals = 6;

        /// <summary>How many decimals are written, from 0 to 6.</summary>
        /// <exception cref="ArgumentOutOfRangeException">They are fewer or more.</exception>
        [JsonRequired]
        public int Decimals { get; init => field = InRange.Of(value, 0, MostDecimals); } = InRange.Of(Decimals, 0, MostDecimals);

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Quantity), (nameof(Value), Value), (nameof(Decimals), Decimals));
    }

    /// <summary>A part of a whole, written as a percentage with its counts; 0 of 0 is no data.</summary>
    /// <param name="Ratio">The two counts.</param>
    public sealed record Share([property: JsonRequired] Ratio Ratio) : ReportCell;

    /// <summary>An amount of money.</summary>
    /// <param name="Amount">The amount.</param>
    public sealed record Money([property: JsonRequired] Vnd Amount) : ReportCell;

    /// <summary>Nothing is known.</summary>
    public sealed record NoData : ReportCell;
}
