using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Contract;

/// <summary>Refuses what JSON cannot bring back equal, or what holds a secret, and names the way.</summary>
public sealed class NoJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, string> Ways = new()
    {
        [typeof(AccessToken)] = "it holds a secret. Ask the token provider for it again.",
        [typeof(ClientCredentials)] = "it holds a secret. Bind it from configuration, or make it in code from your store of secrets.",
        [typeof(WebhookSecret)] = "it holds a secret. Make it in code from your store of secrets.",
        [typeof(PortalOutcome<>)] = "store the value that was given or the refusal, which serialise.",
        [typeof(NationalAnswer<>)] = "store the content that it gives, which serialises.",
        [typeof(NationalMapping<>)] = "store the record that is complete, or the problems, which serialise.",
        [typeof(NationalDossierContext)] = "it asks the program as it goes. Make it in code.",
        [typeof(NationalRequirements)] = "make it in code from the names of the members.",
        [typeof(NationalExchangeOptions)] = "it holds a secret. Make it in code from your settings.",
        [typeof(NationalCallOptions)] = "it is what ways to the exchange share. Make one of them in code from your settings.",
        [typeof(ProvincialWrapperOptions)] = "it asks the program as it goes. Make it in code from your settings.",
        [typeof(NationalEnvelope)] = "make it in code from the names of the members.",
        [typeof(WrapperOperation)] = "make it in code from your settings.",
        [typeof(InboundCall)] = "store its dossiers by NationalDossierJson, or its notices, vouchers or data, which serialise.",
        [typeof(InboundContext)] = "it asks the program as it goes. Make it in code.",
        [typeof(IGateContext)] = "it asks the program as it goes. Make it in code.",
        [typeof(IGateOptions)] = "it asks the program as it goes. Make it in code from your settings.",
        [typeof(IGateQuery)] = "make it in code from what is looked for.",
        [typeof(DictionaryEntry)] = "store its Members, which serialise.",
        [typeof(PortalOperation)] = "store its name, and look it up in PortalOperations.",
    };

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always; the message names the way.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        Type type = typeToConvert.DeclaringType ?? (typeToConvert.IsGenericType ? typeToConvert.GetGenericTypeDefinition() : typeToConvert);
        throw new NotSupportedException($"{type.Name.Split('`')[0]} has no form in JSON: {Ways[type]}");
    }
}
