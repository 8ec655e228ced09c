using System.Text.Json.Serialization;
using MongCai.Portal.Figures;

namespace MongCai.Portal.Documents;

/// <summary>The generated metadata of what a portal keeps beside the bodies of the contract.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ClientRecord))]
[JsonSerializable(typeof(TokenRecord))]
[JsonSerializable(typeof(KeyRecord))]
[JsonSerializable(typeof(KeptAnswer))]
[JsonSerializable(typeof(UploadRecord))]
[JsonSerializable(typeof(ResponseRecord))]
[JsonSerializable(typeof(WebhookRecord))]
[JsonSerializable(typeof(MessageRecord))]
[JsonSerializable(typeof(TallyPage))]
[JsonSerializable(typeof(SurveyPage))]
internal sealed partial class StoreJsonContext : JsonSerializerContext;
