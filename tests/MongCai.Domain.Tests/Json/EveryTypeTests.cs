using System.Reflection;
using System.Text.Json;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Officers;
using MongCai.Domain.Outreach;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Domain.Tests.Json;

/// <summary>
/// Every public type goes through System.Text.Json with plain, web and generated options and comes back equal, or is refused in words that name the
/// way.
/// </summary>
public class EveryTypeTests
{
    private static readonly AgencyCode Agency = AgencyCode.Parse("H49.22");
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");
    private static readonly PaymentEventKey Key = PaymentEventKey.Of("vnpay", "14012345");
    private static readonly LocalDateTime At = new(2026, 8, 26, 8, 20);
    private static readonly CalendarDay Swap = WorkingCalendar.Official.Describe(new LocalDate(2026, 1, 10));

    private static readonly Dictionary<Type, object> Given = new object[]
    {
        Agency, Code, Key, Swap, Vnd.Of(50_000), VndRounding.Down(Vnd.Of(1000)), Ratio.Of(3, 4), new Validity(new(2026, 1, 1), new(2026, 12, 31)),
        AdministrativeUnitCode.Parse("22"), ProcedureCode.Parse("1.001193"), LunarDate.Of(2033, 11, 5, isLeapMonth: true),
        new AnnouncedDay(new(2026, 1, 10), DayKind.SwapWork, Swap.Name, Swap.Source, Swap.PublishedOn, swappedWith: new(2026, 1, 2)), ProcessingTime.WorkingDays(5),
        Suspension.Supplement(At, At.PlusDays(2), "Thiếu chữ ký"), DossierCodeCounter.After(Agency, At.Date, 41), PersonName.Parse("Nguyễn Văn An"),
        PersonalId.Parse("022095001234"), TaxCode.Parse("5700100200"), PhoneNumber.Parse("0912345678"), EmailAddress.Parse("an@example.vn"),
        PostalAddress.Parse("Ka Long, Móng Cái"), NationalStatus.Of(DossierState.InProcess), SvgImage.Parse("""<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" /></svg>"""),
        new FeeSettlement(Vnd.Of(50_000), Vnd.Of(20_000), new("Law", "1")), LookupToken.Of(new byte[16]), LookupLink.Of(new("https://example.vn/q"), Code, LookupToken.Of(new byte[16])), PublicProgress.Of(Code, DossierState.ResultReady),
        PaymentTally.Of(Vnd.Of(20_000), Vnd.Of(20_000), PaymentMethod.NationalPortal), PayerGroup.Elderly, BankBin.Parse("970436"),
        FeeLine.FromText("Phí: 20.000 đồng") with { Code = "P1", Description = "Phí", FileName = "a.pdf", Url = "https://example.vn" },
        FeeReduction.Of(50, new("Law", "1")) with { Group = PayerGroup.Elderly, Unverified = "?" }, FeeRequest.Of(At.Date, SubmissionChannel.Online, 2, 3, PayerGroup.Merit),
        CommittedTime.Of(ProcedureCode.Parse("1.001193"), Agency, ProcessingTime.WorkingDays(5), ProcessingTime.WorkingDays(3), new(new(2026, 1, 1), null)),
        JournalEntry.FeeDue("K-1", Instant.FromUtc(2026, 8, 26, 1, 20), "Phí", Vnd.Of(20_000)), VietQrBeneficiary.Card(BankBin.Parse("970436"), "9704361234567890"),
        VietQrField.Of(62, "abc"), ReceiptSeries.Of("EBL01", "26TAA", 2026), Allocated().Number, ReceiptRegime.On(At.Date), Answer.Of(4), ConfidenceLevel.Of(0.9),
        Estimate().Interval, NetPromoterScore.OfCounts(5, 2, 1), ResponseRate.Of(9, 8, 7), Stratum.Of("Ka Long", 20, Ratio.Of(3, 4)), DisclosureRule.Of(3, 9),
        CronbachAlpha.Of([[1, 2, 3], [2, 2, 3], [3, 1, 2]]), SurveyToken.Parse("ABCDEFGHIJKLMNOPQRSTUV"), QuestionnaireCatalogue.Official.Questionnaires[0].Id,
        QueueModel.Of(12, 15, 4), new Duty("chữ", "chữ", At.Date, DutySession.Afternoon, DutyRole.Guide, 3.5m, Absence.CompensatoryLeave, "khác"), new ReportCell.Quantity(12.5m, 3), WorkTotals.Of(40, 39, 38.5m, 37.25m, 41), OfficerPoints2018.Of(40, 60, 48, 72, 80, 44), new LeadershipResults(0.9m, 0.8m, 1),
        CutOff.OnDay(15), CriterionPoints.Of(3, 2, 1), DaysCut.Between(ProcessingTime.WorkingDays(5), ProcessingTime.WorkingDays(3)), Facts(), Figure.Overdue,
        new AnnouncedYear(2028, "Notice", new(2027, 10, 1)), Rate.PaidOnline, DossierColumn.All[0], ReportingPeriod.Quarter(2026, 3), AgencyRegisterSample(), new Segment { Agency = Agency, OverdueCause = "a", Field = new("F", "Đất đai") },
        PublicationRule.Decree63Shortened, PublicationRule.Decree63Shortened.Announcement, ProcedureFigures.Of([], PublicationRule.Decision766Central, WorkingCalendar.Official), Due(), Due().Explain()[^1], Reappointed(), new CommittedDeadline(Due(), Due()), new ReceiptCounter(ReceiptSeries.Of("EBL01", "26TAA", 2026), 3),
        Exposure.Of(12_000, 7_140, 21_420), Locality.Parse("06712/Khu 3"), OutreachEvidence.Of("https://example.vn/log", new string('a', 64)),
        AdministrativeUnitRegister.QuangNinh.Find(AdministrativeUnitCode.Parse("06709"), new(2025, 1, 1))!,
        new PaymentEvent.Received(Key, Instant.FromUtc(2026, 8, 26, 1, 20), Vnd.Of(20_000), PaymentMethod.Cash), new DossierEvent.Closed(new(At, new(ActorKind.System, "s")), "Quá hạn", new LegalCitation("Land Law 31/2024/QH15", "1")),
    }.ToDictionary(value => value.GetType());

    private static readonly AnySample Samples = new(Given);
    private static readonly AnySample Named = new(Given) { NamesTexts = true };

    /// <summary>Second samples of types whose members exclude one another.</summary>
    private static readonly object[] Further =
    [
        WorkingCalendar.Official.Describe(new LocalDate(2026, 2, 17)), new AnnouncedDay(
            new(2026, 2, 17), DayKind.Holiday, "Tết", "Notice", new(2025, 10, 13), "tet"),
        new DeadlineDay(new DeadlineDay(Swap, DayCount.DayOff, 3, Duration.FromHours(2), "island"), new("nghỉ", "off"), new("lịch", "schedule")), ProcessingTime.FromText("10-25 ngày"), ProcessingTime.FromText("sớm nhất có thể"),
        new Segment { Level = AdministrativeLevel.Communal, Procedure = ProcedureCode.Parse("1.001193"), Channel = SubmissionChannel.Online },
        FeeReduction.Of(50, new("Law", "1")) with { Procedure = ProcedureCode.Parse("1.001193"), Channel = SubmissionChannel.Online },
        ProcedureCode.Parse("2.000815.000.00.00.H55.02"), Ledger.Empty.Append(JournalEntry.FeeDue("K-1", Instant.FromUtc(2026, 8, 26, 1, 20), "Phí", Vnd.Of(20_000))).Reverse("K-1", Key.ToString(), Instant.FromUtc(2026, 8, 27, 1, 0), "Sai").Entries[^1],
    ];

    /// <summary>A value of any public type; null where none is given or made.</summary>
    internal static object? Sample(Type type)
    {
        object? sample = type == typeof(Dossier) ? Dossiers.Sample.Filed() : null;
        return sample ?? (Record.Exception(() => sample = Samples.Of(type)) is null ? sample : null);
    }

    /// <summary>A value of a public type whose texts say which members they are of; null where none is given or made.</summary>
    internal static object? NamedSample(Type type)
    {
        object? sample = null;
        return Record.Exception(() => sample = Named.Of(type)) is null ? sample : null;
    }

    public static TheoryData<string> Types => [.. PublicTypes.Of(typeof(Vnd).Assembly).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_OfEveryType_ComesBackEqualOrIsRefused(string name)
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        if (RefusedTypes.IsRefused(type))
        {
            AssertRefused(type);
            return;
        }

        object value = Samples.Of(type);
        if (RefusedTypes.ShownOnly.Contains(name))
        {
            AssertShown(value, type);
            return;
        }

        Assert.All(Serialised.Ways(DomainTypes.Generated), way =>
        {
            Assert.Null(Serialised.Fault(value, type, way.Options));
            Assert.Null(BaseOf(type) is { } parent ? Serialised.Fault(value, parent, way.Options) : null);
        });
    }

    /// <summary>
    /// A span without a first and a last day is the one of all days, and a cut-off without a day that of the calendar month; both are written so.
    /// </summary>
    private static readonly Type[] TrueOfNothing = [typeof(Validity), typeof(CutOff)];

    /// <summary>What lacks its members is refused: with a default in their place, money and dates would change and nobody be told.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void EmptyObject_OfEveryType_IsRefusedOrIsTheValue(string name)
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        Assert.All(
            Serialised.Ways(DomainTypes.Generated),
            way => Assert.True(TrueOfNothing.Contains(type) || Serialised.FaultOfNothing(type, way.Options) is null, name));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Member_LeftOutOfEveryType_IsNeverFilledIn(string name)
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        Assert.All(
            Serialised.Ways(DomainTypes.Generated),
            way => Assert.Empty(RefusedTypes.IsRefused(type) ? [] : Serialised.FilledIn(Samples.Of(type), way.Options)));
    }

    /// <summary>A sample whose member is left out says nothing of that member: a form could lose it.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Sample_OfEveryType_HasEveryMember(string name)
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        object[] samples = RefusedTypes.IsRefused(type) ? [] : [Samples.Of(type), .. Further.Where(type.IsInstanceOfType)];
        Assert.Empty(type.GetProperties()
            .Where(member => IsStored(member) && samples.Length > 0 && samples.All(sample => member.GetValue(sample) is null))
            .Select(member => member.Name)
            .Except(name == typeof(Deadline).FullName ? WrittenAlone : []));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ToString_OfEveryType_IsTheSameInAnyCultureAndNamesNobody(string name) // S4
    {
        Type type = PublicTypes.Named(typeof(Vnd).Assembly, name);
        Assert.False(Printed.TakesTheCulture(type));
        object[] samples = RefusedTypes.IsRefused(type) ? [] : [Samples.Of(type), .. Further.Where(type.IsInstanceOfType)];
        Assert.All(samples, sample => Assert.Null(Printed.Fault(sample)));
    }

    [Fact]
    public void FurtherSample_ComesBackEqual() => Assert.All(
        Serialised.Ways(DomainTypes.Generated),
        way => Assert.All(Further, sample => Assert.Null(Serialised.Fault(sample, sample.GetType(), way.Options))));

    /// <summary>What a due date tells of itself; it is counted again, not read.</summary>
    private static string[] WrittenAlone => [nameof(Deadline.Reappointment), nameof(Deadline.Expired)];

    /// <summary>A member that the value holds, not one that follows from its type.</summary>
    private static bool IsStored(PropertyInfo member) =>
        member.GetIndexParameters().Length == 0 && member.GetMethod is { IsStatic: false }
            && !member.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute))
        && member.Name is not (nameof(DossierEvent.Action) or nameof(DeadlineOutcome.Deadline) or nameof(ComponentSource.ElectronicFile));

    [Fact]
    public void GenericValue_ComesBackEqual()
    {
        Assert.All(Serialised.Ways(DomainTypes.Generated), way =>
        {
            Assert.Null(Serialised.Fault(new OpenTerm<DossierCode>(Code, At, ProcessingTime.WorkingDays(5)), typeof(OpenTerm<DossierCode>), way.Options));
            Assert.Null(Serialised.Fault(new RegimeRule<int>(15, new("Law", "1")), typeof(RegimeRule<int>), way.Options));
            Assert.Contains("count it again", Serialised.Fault(new MovedDeadline<DossierCode>(Code, new DeadlineOutcome.Due(Due()), new DeadlineOutcome.Due(Due())), typeof(MovedDeadline<DossierCode>), way.Options), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Name_OfAMember_IsTheTextOfTheValue() => Assert.All(Serialised.Ways(DomainTypes.Generated), way =>
    {
        Assert.Null(Serialised.Fault(new Dictionary<DossierCode, Vnd> { [Code] = Vnd.Of(5) }, typeof(Dictionary<DossierCode, Vnd>), way.Options));
        Assert.Null(
            Serialised.Fault(new Dictionary<Vnd, DossierState> { [Vnd.Of(-5)] = DossierState.Filed }, typeof(Dictionary<Vnd, DossierState>), way.Options));
        Assert.Null(Serialised.Fault(new Dictionary<DayKind, PersonName> { [DayKind.Holiday] = PersonName.Parse("Nguyễn Văn An") }, typeof(Dictionary<DayKind, PersonName>), way.Options));
    });

    [Theory]
    [InlineData("5", typeof(DossierState))] // a number is no word
    [InlineData("\"5\"", typeof(DossierState))] // nor in quotes
    [InlineData("\"Lost\"", typeof(DossierState))] // a word of another list
    [InlineData("\"50000\"", typeof(Vnd))] // money is a number
    [InlineData("1.5", typeof(Vnd))] // of whole đồng
    [InlineData("\"\"", typeof(DossierCode))] // no code
    [InlineData("{\"part\":1}", typeof(Ratio))] // a member is missing
    [InlineData("{\"part\":1,\"whole\":2,\"part\":2}", typeof(Ratio))] // a member is doubled
    [InlineData("{\"part\":3,\"whole\":2}", typeof(Ratio))] // more than the whole
    [InlineData("{\"part\":1,\"whole\":2,\"percent\":50}", typeof(Ratio))] // a member that no ratio has
    public void WrongText_OfAValue_IsRefused(string json, Type type) => Assert.All(Serialised.Ways(DomainTypes.Generated), way =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, way.Options.GetTypeInfo(type))));

    private static void AssertRefused(Type type) => Assert.All(Serialised.Ways(DomainTypes.Generated), way =>
    {
        (string writing, string reading) = Serialised.Refusals(type, way.Options);
        Assert.Contains(" has no form in JSON: ", writing, StringComparison.Ordinal);
        Assert.Contains(" has no form in JSON: ", reading, StringComparison.Ordinal);
    });

    private static void AssertShown(object value, Type type) => Assert.All(Serialised.Ways(DomainTypes.Generated), way =>
        Assert.Contains("Deadline is written as JSON and not read: count it again", Serialised.Fault(value, type, way.Options), StringComparison.Ordinal));

    private static Type? BaseOf(Type type) =>
        type.BaseType is { IsAbstract: true } parent && parent != typeof(ValueType) && parent != typeof(Enum) ? parent : null;

    private static Deadline Due() => DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(5), At).Deadline!;

    private static Reappointment Reappointed() =>
        ((ReappointmentDecision.Granted)Due().Reappoint(Due().DueOn.PlusDays(14), "Chờ ý kiến", At.PlusDays(1))).Deadline.Reappointment!;

    private static ProportionEstimate Estimate() => ProportionEstimate.Wilson(Ratio.Of(3, 4), ConfidenceLevel.Percent95);

    private static ReceiptAllocation.Allocated Allocated() =>
        (ReceiptAllocation.Allocated)new ReceiptCounter(ReceiptSeries.Of("EBL01", "26TAA", 2026), 3).Allocate(At.Date);

    private static Agency AgencyRegisterSample() =>
        new(
            Agency,
            new(new(2026, 1, 1), null),
            "Trung tâm",
            AdministrativeLevel.Communal,
            AdministrativeUnitCode.Parse("22"),
            [AgencyCode.Parse("H49.21")],
            "Quyết định 1");

    private static DossierFacts Facts() =>
        new DossierFacts(Code, new Segment { Agency = Agency }, At.Date, At.Date.PlusDays(5), new Ending(At.Date.PlusDays(3), Outcome.Resolved))
        {
            CountsAsOverdue = true,
            IsSynchronized = true,
            AreComponentsDigitized = false,
            IsResultElectronic = true,
            ReusesData = true,
            UsesCertifiedCopy = true,
            IsSatisfied = false,
            HasComplaint = true,
        }.WithPayment(Vnd.Of(20_000), Vnd.Of(20_000), PaymentMethod.LocalGateway);
}
