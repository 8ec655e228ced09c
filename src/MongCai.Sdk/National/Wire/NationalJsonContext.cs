using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>The generated metadata of the objects of this room.</summary>
[JsonSourceGenerationOptions(
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    AllowDuplicateProperties = false,
    PropertyNameCaseInsensitive = true,
    Converters =
    [
        typeof(TextConverter), typeof(DossierCodeConverter), typeof(ProcedureCodeConverter), typeof(AgencyCodeConverter), typeof(PersonalIdConverter),
        typeof(TimeConverter), typeof(DayConverter), typeof(MonthConverter), typeof(AmountConverter), typeof(CountConverter), typeof(MeasureConverter),
        typeof(FlagConverter),
        typeof(StatusConverter), typeof(ElementConverter),
        typeof(DatabaseListConverter),
        typeof(ListConverter<NationalIdentity>),
        typeof(ListConverter<NationalAttachment>),
        typeof(ListConverter<NationalComponent>),
        typeof(ListConverter<NationalFee>),
        typeof(ListConverter<NationalPaper>),
        typeof(ListConverter<NationalSupplement>),
        typeof(ListConverter<NationalResult>),
        typeof(ListConverter<ServiceResult>),
        typeof(ListConverter<Metric>),
        typeof(ListConverter<EvaluationUnit>),
        typeof(ListConverter<ProgressUnit>),
        typeof(ListConverter<OnlineServiceUnit>),
        typeof(ListConverter<OnlinePaymentUnit>),
        typeof(ListConverter<Formality>),
        typeof(ListConverter<IGateDossier>),
        typeof(ListConverter<IGateName>),
        typeof(ListConverter<IGateFile>),
        typeof(ListConverter<IGateFormFile>),
        typeof(ListConverter<NationalResultKey>),
        typeof(ListConverter<NationalStoredFile>),
        typeof(ListConverter<MinistryComponent>),
        typeof(ListConverter<MinistryPaper>),
        typeof(ListConverter<LandTaxItem>),
    ])]
[JsonSerializable(typeof(NationalDossier))]
[JsonSerializable(typeof(NationalProgress))]
[JsonSerializable(typeof(NationalStatusChange))]
[JsonSerializable(typeof(NationalSatisfaction))]
[JsonSerializable(typeof(NationalProcedureEntry))]
[JsonSerializable(typeof(NationalAccount))]
[JsonSerializable(typeof(NationalAgency))]
[JsonSerializable(typeof(NationalField))]
[JsonSerializable(typeof(NationalPublicService))]
[JsonSerializable(typeof(IGateDossierPage))]
[JsonSerializable(typeof(NationalDatabase))]
[JsonSerializable(typeof(NationalComponent))]
[JsonSerializable(typeof(NationalFee))]
[JsonSerializable(typeof(NationalPaper))]
[JsonSerializable(typeof(NationalSupplement))]
[JsonSerializable(typeof(NationalResult))]
[JsonSerializable(typeof(NationalIdentity))]
[JsonSerializable(typeof(NationalAttachment))]
[JsonSerializable(typeof(NationalShares))]
[JsonSerializable(typeof(ServiceResult))]
[JsonSerializable(typeof(Metric))]
[JsonSerializable(typeof(EvaluationUnit))]
[JsonSerializable(typeof(ProgressUnit))]
[JsonSerializable(typeof(OnlineServiceUnit))]
[JsonSerializable(typeof(OnlinePaymentUnit))]
[JsonSerializable(typeof(Formality))]
[JsonSerializable(typeof(IGateDossier))]
[JsonSerializable(typeof(IGateName))]
[JsonSerializable(typeof(IGateFile))]
[JsonSerializable(typeof(IGateFormFile))]
[JsonSerializable(typeof(ReportingReply<ServiceResults>))]
[JsonSerializable(typeof(ReportingReply<EvaluationReport>))]
[JsonSerializable(typeof(ReportingReply<ReportTree<ProgressUnit>>))]
[JsonSerializable(typeof(ReportingReply<ReportTree<OnlineServiceUnit>>))]
[JsonSerializable(typeof(ReportingReply<ReportTree<OnlinePaymentUnit>>))]
[JsonSerializable(typeof(ReportingReply<FormalityPage>))]
[JsonSerializable(typeof(NationalQuestion))]
[JsonSerializable(typeof(AgencyQuestion))]
[JsonSerializable(typeof(QuestionReply))]
[JsonSerializable(typeof(NationalResultQuery))]
[JsonSerializable(typeof(NationalResultKey))]
[JsonSerializable(typeof(NationalStoredResult))]
[JsonSerializable(typeof(NationalStoredFile))]
[JsonSerializable(typeof(MinistryDossier))]
[JsonSerializable(typeof(MinistryComponent))]
[JsonSerializable(typeof(MinistryPaper))]
[JsonSerializable(typeof(MinistryReceipt))]
[JsonSerializable(typeof(MinistryFile))]
[JsonSerializable(typeof(MinistryStatusChange))]
[JsonSerializable(typeof(NationalDossierRating))]
[JsonSerializable(typeof(SharedDossier))]
[JsonSerializable(typeof(SharedDossierQuery))]
[JsonSerializable(typeof(LandTaxNotice))]
[JsonSerializable(typeof(LandTaxItem))]
[JsonSerializable(typeof(LandTaxVoucher))]
[JsonSerializable(typeof(InboundReply))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class NationalJsonContext : JsonSerializerContext;
