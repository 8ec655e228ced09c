using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>The generated metadata of every body of the contract.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(IsoConverter<LocalDate>), typeof(IsoConverter<LocalDateTime>), typeof(IsoConverter<Instant>)])]
[JsonSerializable(typeof(AgencyResource))]
[JsonSerializable(typeof(CalendarYear))]
[JsonSerializable(typeof(CountsReport))]
[JsonSerializable(typeof(DossierCommandRequest))]
[JsonSerializable(typeof(DossierCommand.Adjust), TypeInfoPropertyName = "CommandAdjust")]
[JsonSerializable(typeof(DossierCommand.Close), TypeInfoPropertyName = "CommandClose")]
[JsonSerializable(typeof(DossierResource))]
[JsonSerializable(typeof(Draft))]
[JsonSerializable(typeof(DueDateResource))]
[JsonSerializable(typeof(FileResource))]
[JsonSerializable(typeof(LookupRequest))]
[JsonSerializable(typeof(LookupResource))]
[JsonSerializable(typeof(NewDossier))]
[JsonSerializable(typeof(NewPayment))]
[JsonSerializable(typeof(NewSurveyInvitation))]
[JsonSerializable(typeof(NewSurveyResponse))]
[JsonSerializable(typeof(NewUpload))]
[JsonSerializable(typeof(NewWebhook))]
[JsonSerializable(typeof(Page<AgencyResource>))]
[JsonSerializable(typeof(Page<DossierSummary>))]
[JsonSerializable(typeof(Page<Draft>))]
[JsonSerializable(typeof(Page<PaymentResource>))]
[JsonSerializable(typeof(Page<ProcedureChange>))]
[JsonSerializable(typeof(Page<ProcedureResource>))]
[JsonSerializable(typeof(Page<ProcedureSummary>))]
[JsonSerializable(typeof(Page<StaffResource>))]
[JsonSerializable(typeof(Page<WebhookResource>))]
[JsonSerializable(typeof(PaymentEventResource))]
[JsonSerializable(typeof(PaymentResource))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ProcedureResource))]
[JsonSerializable(typeof(QuestionnaireResource))]
[JsonSerializable(typeof(QuoteRequest))]
[JsonSerializable(typeof(QuoteResource))]
[JsonSerializable(typeof(ReceiptResource))]
[JsonSerializable(typeof(ResponsibilityResource))]
[JsonSerializable(typeof(SurveyInvitation))]
[JsonSerializable(typeof(SurveyResponseResource))]
[JsonSerializable(typeof(SurveySummary))]
[JsonSerializable(typeof(StaffResource))]
[JsonSerializable(typeof(TicketResource))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(UploadResource))]
[JsonSerializable(typeof(WebhookEnvelope))]
[JsonSerializable(typeof(WebhookResource))]
internal sealed partial class PortalJsonContext : JsonSerializerContext;
