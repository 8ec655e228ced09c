using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Dossiers.Statuses;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Dossiers.Audit;

/// <summary>Writes a value that has a text as that text, and reads it back; a wrong text is refused without being repeated.</summary>
internal abstract class TextConverter<T>(Func<T, string> write) : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out T value)
            ? value
            : throw new JsonException($"the text is not a {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

internal sealed class DossierCodeConverter() : TextConverter<DossierCode>(code => code.ToString());

internal sealed class AgencyCodeConverter() : TextConverter<AgencyCode>(code => code.ToString());

internal sealed class ProcedureCodeConverter() : TextConverter<ProcedureCode>(code => code.ToString());

internal sealed class NationalStatusConverter() : TextConverter<NationalStatus>(status => status.ToString());

internal sealed class TaxCodeConverter() : TextConverter<TaxCode>(code => code.ToString());

internal sealed class PersonalIdConverter() : TextConverter<PersonalId>(id => id.Reveal());

internal sealed class PhoneNumberConverter() : TextConverter<PhoneNumber>(number => number.Reveal());

internal sealed class EmailAddressConverter() : TextConverter<EmailAddress>(address => address.Reveal());

internal sealed class PersonNameConverter() : TextConverter<PersonName>(name => name.Reveal());

internal sealed class PostalAddressConverter() : TextConverter<PostalAddress>(address => address.Reveal());

/// <summary>A processing time is its text, understood or not.</summary>
internal sealed class ProcessingTimeConverter : JsonConverter<ProcessingTime>
{
    public override ProcessingTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ProcessingTime.FromText(reader.GetString()!) : throw new JsonException("the processing time is not a text.");

    public override void Write(Utf8JsonWriter writer, ProcessingTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
