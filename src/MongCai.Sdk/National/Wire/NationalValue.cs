using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Sdk.National;

/// <summary>A value that the exchange writes as text: what the text means, or the text itself where it was not understood.</summary>
/// <remarks>
/// <para>
/// A value goes out in the one form that the contract has for it, whatever the form it came in; a text that was not understood goes out as it came.
/// </para>
/// <para>The default value is absent and goes out as the empty text.</para>
/// </remarks>
/// <typeparam name="T">What the text means, such as a moment in Vietnamese time.</typeparam>
[JsonConverter(typeof(NationalValueConverter))]
public readonly record struct NationalValue<T>
    where T : struct
{
    private readonly string? text;

    private NationalValue(T? value, string? text)
    {
        Value = value;
        this.text = text;
    }

    /// <summary>What the text means; null where there is none or where it was not understood.</summary>
    public T? Value { get; }

    /// <summary>The text that was not understood, as it came; empty in all other cases. It may be personal data.</summary>
    public string Unread => text ?? "";

    /// <summary>True where there is neither a value nor a text.</summary>
    public bool IsAbsent => Value is null && Unread.Length == 0;

    /// <summary>Takes a value, or none.</summary>
    public static implicit operator NationalValue<T>(T? value) => new(value, null);

    internal static NationalValue<T> Keep(string text) => new(null, text);

    /// <summary>Writes the value, moments and months as ISO 8601 does; of a text that was not understood, only that there is one.</summary>
    public override string ToString() => Value switch
    {
        LocalDateTime at => LocalDateTimePattern.ExtendedIso.Format(at),
        YearMonth month => YearMonthPattern.Iso.Format(month),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        { } value => value.ToString() ?? "",
        null => Unread.Length > 0 ? "not understood" : "",
    };
}
