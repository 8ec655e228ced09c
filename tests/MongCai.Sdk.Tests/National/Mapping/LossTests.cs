using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Mapping;

/// <summary>What the citizen is to see of a dossier is in what is pushed of it.</summary>
public class LossTests
{
    [Fact]
    public void Refused_OnTheMerits_SaysWhyInItsLastStep() // C2.1
    {
        Dossier dossier = InProcess().Do(d => d.Refuse(SampleDossiers.After(24, ActorKind.CompetentAgency), "Không đủ điều kiện"));

        Assert.Equal("Đã xử lý xong: từ chối giải quyết: Không đủ điều kiện", Steps(dossier)[^1].Content);
    }

    [Fact]
    public void Refused_AtIntake_SaysWhy() // C2.1
    {
        Dossier dossier = SampleDossiers.Filed().Do(d => d.RefuseIntake(SampleDossiers.After(1, ActorKind.OneStopShop), "Không thuộc thẩm quyền"));

        Assert.EndsWith(": từ chối tiếp nhận: Không thuộc thẩm quyền", Assert.Single(Steps(dossier)).Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopped_SaysWhy() // C2.1
    {
        Dossier dossier = InProcess().Do(d => d.Stop(SampleDossiers.After(24, ActorKind.CompetentAgency), "Chờ quy hoạch"));

        Assert.Equal("Dừng xử lý: Chờ quy hoạch", Steps(dossier)[^1].Content);
    }

    [Fact]
    public void Withdrawn_IsAStepAndAnEnd() // C2.2, C2.4
    {
        Dossier dossier = InProcess().Do(d => d.Withdraw(SampleDossiers.After(24, ActorKind.Applicant), "Đổi ý"));

        NationalProgress last = Steps(dossier)[^1];
        Assert.Equal(("7", true), (last.Status.ToString(), last.Content.EndsWith(": rút hồ sơ: Đổi ý", StringComparison.Ordinal)));
        Assert.Equal(dossier.EndedAt, Record(dossier).FinishedAt.Value);
    }

    [Fact]
    public void Withdrawn_WithoutAnOfficer_IsAskedFor()
    {
        Dossier dossier = InProcess().Do(d => d.Withdraw(SampleDossiers.After(24, ActorKind.Applicant), "Đổi ý"));

        Assert.Equal(
            "[2].NguoiXuLy is empty: give in the context the officer who took note of what the applicant did.",
            Assert.Single(Assert.IsType<NationalMapping<IReadOnlyList<NationalProgress>>.Incomplete>(NationalMapping.OfProgress(dossier, Contexts.Everything())).Problems).ToString());
    }

    [Fact]
    public void Tasks_NameTheAgencyAndTheWork() // C2.3
    {
        Dossier dossier = InProcess()
            .Do(d => d.AssignTasks(
                SampleDossiers.After(24, ActorKind.OneStopShop),
                TaskOrder.Parallel,
                [new AgencyTask(SampleDossiers.Shop, "Thẩm định hồ sơ", SampleDossiers.Filing.PlusDays(5), IsLead: true), new AgencyTask(SampleDossiers.Department, "Xác minh quy hoạch", SampleDossiers.Filing.PlusDays(4))]))
            .Do(d => d.CompleteTask(SampleDossiers.After(48, ActorKind.CompetentAgency), SampleDossiers.Department, "Phù hợp"))
            .Do(d => d.CompleteTask(SampleDossiers.After(72, ActorKind.CompetentAgency), AgencyCode.Parse("01.H49"))); // in another spelling

        Assert.Equal(
            [
                "Đang xử lý: giao việc liên thông: Cơ quan 000.00.01.H49 – Thẩm định hồ sơ; Cơ quan 000.00.02.H49 – Xác minh quy hoạch",
                "Đang xử lý: hoàn thành việc: Cơ quan 000.00.02.H49 – Xác minh quy hoạch: Phù hợp",
                "Đang xử lý: hoàn thành việc: Cơ quan 01.H49 – Thẩm định hồ sơ",
            ],
            Steps(dossier).TakeLast(3).Select(step => step.Content));
    }

    [Fact]
    public void Supplement_KeepsTheFilesOfItsPapers() // C.14
    {
        NationalSupplement supplement = Record(SampleDossiers.Lived()).Supplements[1];

        NationalComponent paper = Assert.Single(supplement.Papers);
        Assert.Equal(("GT02", "f-1", "f-1.pdf", "https://portal.example.vn/files/f-1"), (paper.ComponentCode, paper.FileId, paper.FileName, paper.Address));
        Assert.Equal(("000.00.01.H49-250908-0001-2", ""), (supplement.Id, supplement.Status));
    }

    [Fact]
    public void Options_OfOneSource_AreWrittenWhereTheyAreChosen() // C.4
    {
        NationalDossierContext context = new()
        {
            Field = new("G17-XD01", "Hoạt động xây dựng"),
            FilingPlace = NationalCode.Of(NationalFilingPlace.ProvincialSystem),
            Payments = [],
            AgencyName = _ => "UBND",
            Requirements = new(),
            Officer = _ => new("Trần Thị Cán"),
            File = file => new(file.Id, new("https://portal.example.vn/files/1")),
            PopulationDatabase = "7",
            WritesOwnerPaperNumber = true,
            Fees = Contexts.FeesOf(Domain.Vnd.Of(0)),
            FeeCollection = _ => "4",
            SupplementId = (_, number) => $"{number}",
            SupplementStatus = isHandedIn => isHandedIn ? "True" : "False",
        };

        NationalDossier person = Record(SampleDossiers.Lived(), context);
        NationalDossier company = Record(
            SampleDossiers.Filed(SampleDossiers.Submission with { Applicant = SampleDossiers.Company(OrganizationKind.Enterprise) }), context);

        Assert.Equal(("022000000123", "5700100200"), (person.OwnerPaperNumber, company.OwnerPaperNumber));
        Assert.Equal(("4", 0L, "2"), (person.Fees.Single().CollectionForm, person.Fees.Single().Amount.Value!.Value.Dong, person.Fees.Single().Kind.ToString())); // C.12: free is a line of 0
        Assert.Equal([("1", "True"), ("2", "True")], person.Supplements.Select(supplement => (supplement.Id, supplement.Status)));
        Assert.Contains("\"SoGiayToChuHoSo\":\"5700100200\"", Records.Written(company, NationalJson.Context.NationalDossier), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("store", "2")] // the result of an earlier dossier, from the store
    [InlineData("other", "2")] // the same, from the dossier
    [InlineData("population", "1")] // data of the population
    [InlineData("paper", "0")] // nothing reused
    public void Reuse_IsByItsSource(string source, string code) // C.8, C.17
    {
        ComponentSource of = source switch
        {
            "store" => new ComponentSource.ResultStore("KQ.G07.000122"),
            "other" => new ComponentSource.OtherDossier(DossierCode.Parse("000.00.01.H49-250901-0001")),
            "population" => new ComponentSource.PopulationDatabase(),
            _ => new ComponentSource.Paper(),
        };

        NationalDossier record = Record(SampleDossiers.Filed(SampleDossiers.Submission with { Components = [new Component("GT01", "Đơn", of)] }));

        Assert.Equal((code, false), (Assert.Single(record.Components).Reuse.ToString(), record.HasDigitizedComponent.Value));
    }

    [Theory]
    [InlineData(ReturnChannel.Counter, "0")] // at the counter
    [InlineData(ReturnChannel.Post, "1")] // by post
    public void ReturnForm_BeforeTheReturn_IsTheChosenOne(ReturnChannel chosen, string code) => // C.9
        Assert.Equal(code, Record(SampleDossiers.Filed(), Contexts.Everything(fee: Domain.Vnd.Of(1), chosen: chosen)).ReturnForm.ToString());

    [Fact]
    public void ReturnForm_OnceReturned_IsTheOneThatWas() =>
        Assert.Equal("0", Record(SampleDossiers.Lived(), Contexts.Everything(fee: Domain.Vnd.Of(1), chosen: ReturnChannel.Post)).ReturnForm.ToString());

    [Theory]
    [InlineData("tech-1")] // C.18: an account that was looked up
    [InlineData("")] // C.18: none: nothing is made up
    public void Account_OfTheOwner_IsThatOfTheContext(string account) =>
        Assert.Equal(account, Record(SampleDossiers.Filed(), With(account, [])).TechnicalId);

    [Theory]
    [InlineData(PaymentMethod.NationalPortal, "1")] // E.10: paid on the platform of the national portal
    [InlineData(PaymentMethod.LocalGateway, "2")] // E.10: by a gateway of the province
    public void Payment_OfTheDossier_IsInWhatIsPushedOfIt(PaymentMethod method, string code)
    {
        Payment open = Payment.Open(SampleDossiers.Submission.Code, Domain.Vnd.Of(75_000));
        PaymentEvent money = new PaymentEvent.Received(PaymentEventKey.Of("platform", "1"), NodaTime.Instant.FromUtc(2025, 9, 8, 3, 0), Domain.Vnd.Of(75_000), method);

        Payment paid = Assert.IsType<PaymentDecision.Accepted>(open.Record(money)).Payment;

        Assert.Equal(("3", code), (Record(SampleDossiers.Filed(), With("", [open])).OnlinePayment.ToString(), Record(SampleDossiers.Filed(), With("", [paid])).OnlinePayment.ToString()));
    }

    [Theory]
    [InlineData(SubmissionChannel.InPerson, "1")] // F.1: never left empty, which counts as in person
    [InlineData(SubmissionChannel.Online, "2")] // F.1: what counts as online
    [InlineData(SubmissionChannel.Postal, "3")] // F.1: by post
    public void Channel_OfTheDossier_IsAlwaysSaid(SubmissionChannel channel, string code)
    {
        NationalDossier record = Record(SampleDossiers.Lived(submission: SampleDossiers.Submission with { Channel = channel }));

        Assert.Equal((code, "KQ.H49.000001", "https://portal.example.vn/files/f-1"), (record.Channel.ToString(), record.Results.Single().Code, record.Results.Single().Address));
        Assert.NotNull(record.ReceivedAt.Value);
    }

    private static NationalDossierContext With(string account, IReadOnlyList<Payment> payments) => new()
    {
        Field = new("G17-XD01", "Hoạt động xây dựng"),
        FilingPlace = NationalCode.Of(NationalFilingPlace.ProvincialSystem),
        Payments = payments,
        AgencyName = _ => "UBND",
        Requirements = new(),
        TechnicalId = account,
        File = file => new(file.Id, new("https://portal.example.vn/files/1")),
        PopulationDatabase = "7",
    };

    private static Dossier InProcess() => SampleDossiers.Filed().Do(d => d.Accept(SampleDossiers.After(3, ActorKind.OneStopShop), DeadlineCalculator.Standard))
        .Do(d => d.Transfer(SampleDossiers.After(4, ActorKind.OneStopShop), SampleDossiers.Department, DeadlineCalculator.Standard));

    private static NationalDossier Record(Dossier dossier, NationalDossierContext? context = null) =>
        NationalMapping.OfDossier(dossier, context ?? Contexts.Everything(fee: Domain.Vnd.Of(75_000))) switch
        {
            NationalMapping<NationalDossier>.Complete complete => complete.Record,
            NationalMapping<NationalDossier>.Incomplete incomplete => throw new InvalidOperationException(string.Join("\n", incomplete.Problems)),
            _ => throw new InvalidOperationException(),
        };

    private static IReadOnlyList<NationalProgress> Steps(Dossier dossier)
    {
        NationalDossierContext context = new()
        {
            Field = new("", ""),
            FilingPlace = default,
            Payments = [],
            AgencyName = agency => $"Cơ quan {agency}",
            Officer = _ => new("Trần Thị Cán"),
        };
        return Assert.IsType<NationalMapping<IReadOnlyList<NationalProgress>>.Complete>(NationalMapping.OfProgress(dossier, context)).Record;
    }
}
