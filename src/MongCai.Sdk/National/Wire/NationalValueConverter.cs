using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>Writes a value of the national exchange as its text, and reads it back, understood or not; knows the values of the records.</summary>
public sealed class NationalValueConverter : JsonConverterFactory
{
    private static readonly JsonConverter[] Values =
    [
        new DossierCodeConverter(), new ProcedureCodeConverter(), new AgencyCodeConverter(), new PersonalIdConverter(),
        new TimeConverter(), new DayConverter(), new MonthConverter(), new AmountConverter(), new CountConverter(), new MeasureConverter(), new FlagConverter(),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(NationalValue<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">No record of the exchange has such a value.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Array.Find(Values, value => value.Type == typeToConvert)
        ?? throw new NotSupportedException($"{typeToConvert} is no value of a record of the exchange: keep its Value or its text instead.");
}
