using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Domain.Json;

/// <summary>The generated metadata of the members of all forms.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    Converters =
    [
        typeof(IsoConverter<LocalDate>), typeof(IsoConverter<LocalDateTime>), typeof(IsoConverter<Duration>), typeof(IsoConverter<Instant>),
    ])]
[JsonSerializable(typeof(AgencyMembers))]
[JsonSerializable(typeof(AlphaMembers))]
[JsonSerializable(typeof(AnnouncedMembers))]
[JsonSerializable(typeof(AnnouncedYearMembers))]
[JsonSerializable(typeof(BeneficiaryMembers))]
[JsonSerializable(typeof(CalendarDayMembers))]
[JsonSerializable(typeof(CommittedMembers))]
[JsonSerializable(typeof(CommittedTimeMembers))]
[JsonSerializable(typeof(CounterMembers))]
[JsonSerializable(typeof(CutMembers))]
[JsonSerializable(typeof(CutOffMembers))]
[JsonSerializable(typeof(DeadlineDayMembers))]
[JsonSerializable(typeof(DeadlineMembers))]
[JsonSerializable(typeof(Dictionary<string, string?>), TypeInfoPropertyName = "Sides")]
[JsonSerializable(typeof(DisclosureMembers))]
[JsonSerializable(typeof(EvidenceMembers))]
[JsonSerializable(typeof(ExposureMembers))]
[JsonSerializable(typeof(FactsMembers))]
[JsonSerializable(typeof(FeeLineMembers))]
[JsonSerializable(typeof(FeeRequestMembers))]
[JsonSerializable(typeof(FieldMembers))]
[JsonSerializable(typeof(IntervalMembers))]
[JsonSerializable(typeof(JournalMembers))]
[JsonSerializable(typeof(KeyMembers))]
[JsonSerializable(typeof(LevelMembers))]
[JsonSerializable(typeof(LunarMembers))]
[JsonSerializable(typeof(NumberMembers))]
[JsonSerializable(typeof(OfficerPointsMembers))]
[JsonSerializable(typeof(PaymentTallyMembers))]
[JsonSerializable(typeof(PointsMembers))]
[JsonSerializable(typeof(ProcedureFiguresMembers))]
[JsonSerializable(typeof(ProgressMembers))]
[JsonSerializable(typeof(PromoterMembers))]
[JsonSerializable(typeof(QueueMembers))]
[JsonSerializable(typeof(RatioMembers))]
[JsonSerializable(typeof(ReappointmentMembers))]
[JsonSerializable(typeof(ReductionMembers))]
[JsonSerializable(typeof(RegimeMembers))]
[JsonSerializable(typeof(ResponseRateMembers))]
[JsonSerializable(typeof(RoundingMembers))]
[JsonSerializable(typeof(SeriesMembers))]
[JsonSerializable(typeof(StratumMembers))]
[JsonSerializable(typeof(SuspensionMembers))]
[JsonSerializable(typeof(UnitMembers))]
[JsonSerializable(typeof(ValidityMembers))]
[JsonSerializable(typeof(WorkMembers))]
internal sealed partial class FormContext : JsonSerializerContext;
