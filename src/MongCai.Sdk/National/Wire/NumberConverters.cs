using System.Globalization;
using System.Text.Json;
using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>Whole đồng, written as digits alone; grouped digits and a unit are read.</summary>
internal class AmountConverter : ValueConverter<Vnd>
{
    /// <summary>A number has no groups: its point is that of a fraction.</summary>
    public sealed override NationalValue<Vnd> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? base.Read(ref reader, typeToConvert, options)
        : reader.TryGetDecimal(out decimal number) && decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue ? Vnd.Of((long)number)
        : NationalValue<Vnd>.Keep(WireText.Read(ref reader, options));

    protected override Vnd? Understand(string text) => Vnd.TryParse(text, out Vnd amount) ? amount : null;

    protected override string Text(Vnd value) => Invariant($"{value.Dong}");
}

/// <summary>Whole đồng, written as a number; a text that was not understood stays a text.</summary>
internal sealed class NumberAmountConverter : AmountConverter
{
    public override void Write(Utf8JsonWriter writer, NationalValue<Vnd> value, JsonSerializerOptions options)
    {
        if (value.Value is { } amount)
        {
            writer.WriteNumberValue(amount.Dong);
        }
        else
        {
            writer.WriteStringValue(value.Unread);
        }
    }
}

/// <summary>A number of things, written as digits.</summary>
internal sealed class CountConverter : ValueConverter<long>
{
    protected override long? Understand(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : null;

    protected override string Text(long value) => Invariant($"{value}");
}

/// <summary>A number of things, written as a number; a text that was not understood stays a text.</summary>
internal sealed class NumberConverter : ValueConverter<long>
{
    public override void Write(Utf8JsonWriter writer, NationalValue<long> value, JsonSerializerOptions options)
    {
        if (value.Value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Unread);
        }
    }

    protected override long? Understand(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : null;

    protected override string Text(long value) => Invariant($"{value}");
}

/// <summary>
/// A measured number, written as a number and absent as null; a text that was not understood, such as <c>97,5</c> or <c>NaN</c>, stays a text.
/// </summary>
internal sealed class MeasureConverter : ValueConverter<decimal>
{
    public override void Write(Utf8JsonWriter writer, NationalValue<decimal> value, JsonSerializerOptions options)
    {
        if (value.Value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.IsAbsent)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.Unread);
        }
    }

    protected override decimal? Understand(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    protected override string Text(decimal value) => Invariant($"{value}");
}

/// <summary>A whole percentage, written as <c>75%</c>; the sign may be missing or stand apart.</summary>
internal sealed class PercentConverter : ValueConverter<long>
{
    protected override long? Understand(string text) =>
        long.TryParse(text.TrimEnd('%').TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out long percent) && percent <= 100 ? percent : null;

    protected override string Text(long value) => Invariant($"{value}%");
}

/// <summary>A truth value, written as <c>1</c> or <c>0</c>; the words are read too.</summary>
internal class FlagConverter : ValueConverter<bool>
{
    protected sealed override bool? Understand(string text) => text switch
    {
        "1" => true,
        "0" => false,
        _ => bool.TryParse(text, out bool value) ? value : null,
    };

    protected override string Text(bool value) => value ? "1" : "0";
}

/// <summary>A truth value, written as <c>True</c> or <c>False</c>; the digits are read too.</summary>
internal sealed class WordFlagConverter : FlagConverter
{
    protected override string Text(bool value) => value ? "True" : "False";
}
