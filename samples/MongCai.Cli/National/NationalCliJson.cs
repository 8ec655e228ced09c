using System.Text.Json.Serialization;
using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>The generated metadata of the files of the national commands.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ExchangeSettings))]
[JsonSerializable(typeof(PushLineJson))]
[JsonSerializable(typeof(NationalPushRecord))]
internal sealed partial class NationalCliJson : JsonSerializerContext;
