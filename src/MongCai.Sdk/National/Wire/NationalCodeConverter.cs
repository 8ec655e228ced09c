using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>
/// Writes a code of an open list of the national exchange as its text, and reads it from a text or a number; knows the lists of the exchange.
/// </summary>
public sealed class NationalCodeConverter : JsonConverterFactory
{
    private static readonly JsonConverter[] Lists =
    [
        new CodeConverter<NationalCode<FeeKind>>(), new CodeConverter<NationalCode<NationalApplicantKind>>(),
        new CodeConverter<NationalCode<NationalFilingPlace>>(),
        new CodeConverter<NationalCode<NationalIdentityKind>>(), new CodeConverter<NationalCode<NationalOnlinePayment>>(),
        new CodeConverter<NationalCode<NationalReuse>>(),
        new CodeConverter<NationalCode<NationalRating>>(),
        new CodeConverter<NationalCode<MinistryApplicantKind>>(), new CodeConverter<NationalCode<MinistryCopyKind>>(),
        new CodeConverter<NationalCode<ReturnChannel>>(), new CodeConverter<NationalCode<SubmissionChannel>>(),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(NationalCode<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The list is none of the exchange.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Array.Find(Lists, list => list.Type == typeToConvert)
        ?? throw new NotSupportedException($"{typeToConvert} is no open list of the exchange: keep its Text instead.");
}
