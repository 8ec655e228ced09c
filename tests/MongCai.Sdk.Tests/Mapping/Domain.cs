using CsCheck;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Tests.Mapping;

/// <summary>Generators of what the domain holds.</summary>
internal static class Domain
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["aăâđêôơưÔ Ợ\"\\<>/.:0"], 0, 12];

    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcđ0"], 1, 12];

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 20_000].Select(days => new LocalDate(1990, 1, 1).PlusDays(days));

    private static readonly Gen<LocalDate?> AnyDay = Optional(Day);

    private static readonly Gen<AgencyCode> Code = Gen.OneOf(AgencyCode.Parse("H49"), AgencyCode.Parse("H49.22"), AgencyCode.Parse("000.00.01.H49"));

    private static readonly Gen<AgencyReference> Reference = Gen.Select(Optional(Code), Text, (code, name) => new AgencyReference(code, name));

    private static readonly Gen<Validity> Days = Gen.Select(
        AnyDay, AnyDay, (from, until) => until < from ? new Validity(until, from) : new Validity(from, until));

    private static readonly Gen<FeeLine> Fee = Gen.Select(Gen.OneOf("Phí : 20000 Đồng", "1.5 USD", "Không", "theo bảng", ""), Text, Text, (text, code, rest) =>
        FeeLine.FromText(text) with { Code = code, Description = rest, FileName = rest, Url = code });

    private static readonly Gen<StatedTerm> Term = Gen.Select(
        Gen.OneOf("5 Ngày làm việc", "10-25 ngày", "theo lịch", "Không quy định", ""), Text, Fee.Array[0, 2], (time, text, fees) =>
            new StatedTerm { Time = ProcessingTime.FromText(time), Description = text, Mark = text, Fees = fees });

    private static readonly Gen<ComponentRequirement> Requirement = Gen.Select(Text, Text, Optional(Gen.Int[0, 3]), Optional(Gen.Int[0, 3]), (name, text, originals, copies) =>
        new ComponentRequirement { Name = name, Code = text, Originals = originals, Copies = copies, ReplaceableByResult = text, FormName = name, Url = text });

    private static readonly Gen<ProcedureCase> Case = Gen.Select(Text, Text.Array[0, 3], Requirement.Array[0, 3], (name, steps, components) =>
        new ProcedureCase { Name = name, Steps = steps, Components = components });

    private static readonly Gen<Publication> Publication = Gen.Select(Text, AnyDay, AnyDay, AnyDay, Optional(Reference), Text.Array[0, 2], (text, decided, effective, published, agency, posted) =>
        new Publication { DecisionNumber = text, DecisionId = text, DecidedBy = agency, DecidedOn = decided, EffectiveOn = effective, PublicOn = published, PostedAt = posted });

    private static readonly Gen<FileReference> File = Gen.Select(
        Word, Gen.Long[0, 1L << 40], (id, size) => new FileReference(id, new string('a', 64), size, "application/pdf"));

    private static readonly Gen<Contact> Contact = Gen.OneOf(
        new Contact(), new Contact(PostalAddress.Parse("Ka Long, Móng Cái"), PhoneNumber.Parse("0912345678"), EmailAddress.Parse("a@b.vn")));

    private static readonly Gen<ProcessingBasis> Basis = Gen.OneOf<ProcessingBasis>(
        new ProcessingBasis.LegalDuty(new("Law 91/2025/QH15", "9")), new ProcessingBasis.Consent("survey", "2", new LocalDateTime(2026, 8, 3, 8, 0)));

    public static Gen<Procedure> Procedures { get; } =
        from texts in Text.Array[13]
        from validity in Days
        from flags in Gen.Select(Gen.Bool, Gen.Enum<OnlineServiceLevel>(), Gen.Enum<AdministrativeLevel>().Array[0, 3])
        from cases in Case.Array[0, 2]
        from terms in Gen.Select(Gen.Enum<SubmissionChannel>(), Term.Array[0, 3]).Array[0, 3]
        from agencies in Reference.Array[0, 2].Array[5]
        from rest in Gen.Select(Publication, AnyDay)
        select new Procedure
        {
            Code = ProcedureCode.Parse("1.001193.H49"),
            Name = texts[0],
            EnglishName = texts[1],
            Validity = validity,
            IsActive = flags.Item1,
            OnlineLevel = flags.Item2,
            Levels = flags.Item3,
            PartialReason = texts[2],
            RecordId = texts[3],
            Kind = texts[4],
            ReceivingAddress = texts[5],
            Requirements = texts[6],
            Keywords = texts[7],
            Description = texts[8],
            AudienceDescription = texts[9],
            HandlingDescription = texts[10],
            CompetenceDescription = texts[11],
            Fields = [new(texts[12], texts[0])],
            Audiences = [new(texts[1], texts[12])],
            Cases = cases,
            Channels = [.. terms.Select(pair => new ChannelTerms { Channel = pair.Item1, Terms = pair.Item2 })],
            Results = [new(texts[3], texts[4]) { FileName = texts[5], Url = texts[6] }],
            LegalBases = [new(texts[7], texts[8]) { Issuer = texts[9], Url = texts[10], IssuedOn = rest.Item2, EffectiveOn = rest.Item2 }],
            CompetentAgencies = agencies[0],
            ReceivingAgencies = agencies[1],
            HandlingAgencies = agencies[2],
            CoordinatingAgencies = agencies[3],
            AuthorizedAgencies = agencies[4],
            LinkedProcedures = [ProcedureCode.Parse("1.000894")],
            RelatedProcedures = [ProcedureCode.Parse("2.000815"), ProcedureCode.Parse("1.000656")],
            Publication = rest.Item1,
        };

    public static Gen<Agency> Agencies { get; } = Gen.Select(Code, Days, Text, Gen.Enum<AdministrativeLevel>(), Code.Array[0, 3], (code, days, text, level, predecessors) =>
        new Agency(code, days, text, level, level == AdministrativeLevel.Central ? null : AdministrativeUnitCode.Parse("06712"), predecessors, text));

    public static Gen<Applicant> Applicants { get; } = Gen.Select(Contact, Basis, Gen.Bool, Gen.Enum<OrganizationKind>(), Gen.Bool, Applicant (contact, basis, full, kind, person) => person
        ? new Applicant.Individual(PersonName.Parse("Nguyễn Văn An"), contact, basis, full ? PersonalId.Parse("022095001234") : null)
        : new Applicant.Organization("Công ty Ka Long", kind, contact, basis, full ? TaxCode.Parse("5700100200-001") : null, full ? PersonName.Parse("Trần Thị Bình") : null));

    public static Gen<Component> Components { get; } = Gen.Select(
        Text, Text, Gen.Int[0, 5], Gen.Int[0, 5], Gen.OneOf<ComponentSource>(
            Gen.Const<ComponentSource>(new ComponentSource.Paper()),
            Gen.Const<ComponentSource>(new ComponentSource.PopulationDatabase()),
            Gen.Const<ComponentSource>(new ComponentSource.OtherDossier(DossierCode.Parse("000.00.01.H49-260826-0001"))),
            Word.Select(code => (ComponentSource)new ComponentSource.ResultStore(code)),
            File.Select(file => (ComponentSource)new ComponentSource.Attached(file)),
            File.Select(file => (ComponentSource)new ComponentSource.Digitized(file)),
            File.Select(file => (ComponentSource)new ComponentSource.CertifiedCopy(file))),
        Gen.Bool, (code, name, originals, copies, source, described) =>
            new Component(code, name, source, originals, copies, described ? new("giay-khai-sinh", name, PersonalId.Parse("022095001234"), ValidUntil: new LocalDate(2030, 1, 1)) : null));

    public static Gen<PaymentEvent> PaymentEvents { get; } =
        from word in Word
        from at in Gen.Long[0, 4_000_000_000].Select(Instant.FromUnixTimeSeconds)
        from amount in Gen.Long[1, 1_000_000_000].Select(Vnd.Of)
        from method in Gen.Enum<PaymentMethod>()
        let key = PaymentEventKey.Of("vnpay", word)
        from happened in Gen.OneOf<PaymentEvent>(
            new PaymentEvent.Submitted(key, at), new PaymentEvent.Received(key, at, amount, method), new PaymentEvent.Failed(key, at, word),
            new PaymentEvent.Doubted(key, at, word), new PaymentEvent.Cancelled(key, at), new PaymentEvent.Expired(key, at),
            new PaymentEvent.Waived(key, at, new("Circular 281/2016/TT-BTC", "5")), new PaymentEvent.Applied(key, at, "officer-07", word),
            new PaymentEvent.Refunded(key, at, PaymentEventKey.Of("bank", word), amount, word))
        select happened;

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Const((T?)null)), (3, values.Select(value => (T?)value)));

    private static Gen<AgencyReference?> Optional(Gen<AgencyReference> values) =>
        Gen.Frequency((1, Gen.Const((AgencyReference?)null)), (3, values.Select(value => (AgencyReference?)value)));
}
