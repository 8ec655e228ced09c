using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <summary>The value of an indicator. A closed set.</summary>
[JsonConverter(typeof(FormConverter<IndicatorValue>))]
[NoJson("write its table, or show its Indicator and its number.")]
public abstract record IndicatorValue
{
    private IndicatorValue(Indicator indicator) => Indicator = indicator;

    /// <summary>What the value is of.</summary>
    public Indicator Indicator { get; }

    /// <summary>A number of dossiers.</summary>
    [JsonConverter(typeof(FormConverter<Count>))]
    public sealed record Count : IndicatorValue
    {
        internal Count(Indicator indicator, Figure figure, long number)
            : base(indicator) => (Figure, Number) = (figure, number);

        /// <summary>What is counted, and how to find the dossiers behind it.</summary>
        public Figure Figure { get; }

        /// <summary>The number.</summary>
        public long Number { get; }

        /// <summary>Writes the name and the number.</summary>
        public override string ToString() => Invariant($"{Indicator}: {Number}");
    }

    /// <summary>A part of a whole; 0 of 0 is no data.</summary>
    [JsonConverter(typeof(FormConverter<Share>))]
    public sealed record Share : IndicatorValue
    {
        internal Share(Indicator indicator, Rate? rate, Ratio ratio)
            : base(indicator) => (Rate, Ratio) = (rate, ratio);

        /// <summary>The rate, and how to find the dossiers behind it; null for a share of procedures.</summary>
        public Rate? Rate { get; }

        /// <summary>The numerator and the denominator.</summary>
        public Ratio Ratio { get; }

        /// <summary>Writes the name, the percentage and both counts.</summary>
        public override string ToString() => $"{Indicator}: {Ratio}";
    }

    /// <summary>Days cut from processing times.</summary>
    [JsonConverter(typeof(FormConverter<Days>))]
    public sealed record Days : IndicatorValue
    {
        internal Days(Indicator indicator, DaysCut cut)
            : base(indicator) => Cut = cut;

        /// <summary>Working days and calendar days, apart.</summary>
        public DaysCut Cut { get; }

        /// <summary>Writes the name and the days.</summary>
        public override string ToString() => $"{Indicator}: {Cut}";
    }
}
