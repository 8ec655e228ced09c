using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The generated metadata of the values of this room.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(IsoConverter<LocalDate>), typeof(IsoConverter<LocalDateTime>)])]
[JsonSerializable(typeof(DossierEvent))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(Decision.Accepted), TypeInfoPropertyName = "DecisionAccepted")]
[JsonSerializable(typeof(Decision.Refused), TypeInfoPropertyName = "DecisionRefused")]
[JsonSerializable(typeof(Digitization))]
[JsonSerializable(typeof(NationalStatus))]
[JsonSerializable(typeof(ProcessingBasis))]
[JsonSerializable(typeof(TaskProgress))]
internal sealed partial class DossierJsonContext : JsonSerializerContext;
