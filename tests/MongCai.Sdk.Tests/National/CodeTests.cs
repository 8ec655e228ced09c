using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.National;

public class CodeTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260908-0001");
    private static readonly Instant At = Instant.FromUtc(2026, 9, 8, 3, 0);

    [Theory]
    [InlineData(SubmissionChannel.InPerson, "1")] // in person
    [InlineData(SubmissionChannel.Online, "2")] // online
    [InlineData(SubmissionChannel.Postal, "3")] // by post
    [InlineData(SubmissionChannel.None, "")] // none
    public void Channel_ThereAndBack_IsTheSame(SubmissionChannel channel, string code) // C.6
    {
        Assert.Equal(code, NationalCode.Of(channel).ToString());
        Assert.Equal(channel, NationalCode.Of(channel).Known ?? SubmissionChannel.None);
    }

    [Theory]
    [InlineData(ReturnChannel.Counter, "0")] // at the counter
    [InlineData(ReturnChannel.Post, "1")] // by post
    public void ReturnForm_ThereAndBack_IsTheSame(ReturnChannel channel, string code)
    {
        Assert.Equal(code, NationalCode.Of(channel).ToString());
        Assert.Equal(channel, NationalCode.Of(channel).Known);
    }

    [Fact]
    public void Code_ThatTheTableLacksOrIsNotSureOf_IsTheCallers() // the marks of dossier-names.csv and national-names.csv
    {
        Assert.Equal("2", NationalCode.Parse<ReturnChannel>("2").ToString());
        Assert.NotEqual(NationalCode.Of(ReturnChannel.Online), NationalCode.Parse<ReturnChannel>("2"));
        Assert.Equal(("7", null), (NationalCode.Parse<NationalReuse>("7").ToString(), NationalCode.Parse<NationalReuse>("7").Known));
    }

    [Fact]
    public void ReturnForm_Online_HasNoCode() => Assert.Equal(default, NationalCode.Of(ReturnChannel.Online));

    [Theory]
    [InlineData(FeeKind.Fee, "1")] // phí
    [InlineData(FeeKind.Charge, "2")] // lệ phí
    [InlineData(FeeKind.NotStated, "")] // not said
    public void FeeKind_ThereAndBack_IsTheSame(FeeKind kind, string code) // C.13
    {
        Assert.Equal(code, NationalCode.Of(kind).ToString());
        Assert.Equal(kind, NationalCode.Of(kind).Known ?? FeeKind.NotStated);
    }

    [Fact]
    public void Code_OfAListThatTheExchangeDoesNotHave_IsRefused() =>
        Assert.StartsWith(
            "The national exchange has no list of codes for DossierState.",
            Assert.Throws<ArgumentOutOfRangeException>(() => NationalCode.Of(DossierState.Filed)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("022000000123", "1")] // a personal identification number
    [InlineData("100000123", "2")] // an old card
    public void IdentityKind_OfANumber_IsByItsLength(string number, string code) => Assert.Equal(code, NationalCode.Of(PersonalId.Parse(number)).ToString()); // C.3

    [Theory]
    [InlineData(OrganizationKind.Enterprise, "2")] // doanh nghiệp
    [InlineData(OrganizationKind.StateAgency, "3")] // cơ quan nhà nước
    [InlineData(OrganizationKind.Other, "4")] // tổ chức khác
    public void ApplicantKind_OfAnOrganization_IsByItsKind(OrganizationKind kind, string code) => // C.6
        Assert.Equal(code, NationalCode.Of(SampleDossiers.Company(kind)).ToString());

    [Fact]
    public void ApplicantKind_OfAPerson_IsCitizen() => Assert.Equal(NationalCode.Of(NationalApplicantKind.Citizen), NationalCode.Of(SampleDossiers.Person));

    [Theory]
    [InlineData(PaymentMethod.NationalPortal, "1")] // on the portal's platform
    [InlineData(PaymentMethod.LocalGateway, "2")] // through a gateway of one's own
    [InlineData(PaymentMethod.Cash, "0")] // at the counter, for which there is no code
    public void OnlinePayment_Paid_IsByItsMethod(PaymentMethod method, string code) => // C.7
        Assert.Equal(code, NationalCode.Of([Paid(method)]).ToString());

    [Fact]
    public void OnlinePayment_OfSeveralWays_IsTheNationalPortalsFirst() =>
        Assert.Equal("1", NationalCode.Of([Paid(PaymentMethod.Cash), Paid(PaymentMethod.LocalGateway), Paid(PaymentMethod.NationalPortal)]).ToString());

    [Fact]
    public void OnlinePayment_Open_IsNotPaid() =>
        Assert.Equal(NationalCode.Of(NationalOnlinePayment.NotPaid), NationalCode.Of([Payment.Open(Code, Vnd.Of(75_000))]));

    [Fact]
    public void OnlinePayment_PaidInPart_IsNotPaid() // C.7
    {
        PaymentEvent part = new PaymentEvent.Received(PaymentEventKey.Of("test", "1"), At, Vnd.Of(25_000), PaymentMethod.NationalPortal);

        Payment payment = Assert.IsType<PaymentDecision.Accepted>(Payment.Open(Code, Vnd.Of(75_000)).Record(part)).Payment;

        Assert.Equal("3", NationalCode.Of([payment]).ToString());
        Assert.Equal("3", NationalCode.Of([Paid(PaymentMethod.NationalPortal), Payment.Open(Code, Vnd.Of(10_000))]).ToString());
    }

    [Fact]
    public void OnlinePayment_Failed_IsNotPaid()
    {
        Payment payment = Payment.Open(Code, Vnd.Of(75_000));
        foreach (PaymentEvent step in new PaymentEvent[] { new PaymentEvent.Submitted(PaymentEventKey.Of("test", "1"), At), new PaymentEvent.Failed(PaymentEventKey.Of("test", "2"), At, "24") })
        {
            payment = Assert.IsType<PaymentDecision.Accepted>(payment.Record(step)).Payment;
        }

        Assert.Equal(NationalCode.Of(NationalOnlinePayment.NotPaid), NationalCode.Of([payment]));
    }

    [Fact]
    public void OnlinePayment_Waived_IsNotApplicable()
    {
        PaymentEvent waived = new PaymentEvent.Waived(PaymentEventKey.Of("test", "1"), At, new LegalCitation("Resolution (generated)", "1"));

        Payment payment = Assert.IsType<PaymentDecision.Accepted>(Payment.Open(Code, Vnd.Of(75_000)).Record(waived)).Payment;

        Assert.Equal(NationalCode.Of(NationalOnlinePayment.NotApplicable), NationalCode.Of([payment]));
    }

    [Fact]
    public void OnlinePayment_OfNothing_IsNotApplicable() => Assert.Equal(NationalCode.Of(NationalOnlinePayment.NotApplicable), NationalCode.Of([]));

    [Fact]
    public void Parse_OfABlank_Throws()
    {
        Assert.Throws<FormatException>(() => NationalCode.Parse<SubmissionChannel>(" "));
        Assert.Throws<ArgumentNullException>(() => NationalCode.Parse<NationalReuse>(null!));
    }

    [Fact]
    public void Known_OfListedCodes_IsTheirValue()
    {
        Assert.NotNull(NationalCode.Parse<SubmissionChannel>(" 2 ").Known);
        Assert.Equal(NationalCode.Of(SubmissionChannel.Online), NationalCode.Parse<SubmissionChannel>(" 2 "));
        Assert.NotNull(NationalCode.Of(NationalFilingPlace.NationalPortal).Known);
        Assert.Equal(NationalReuse.ReusedResult, NationalCode.Parse<NationalReuse>("2").Known);
        Assert.Null(NationalCode.Parse<NationalReuse>("3").Known);
        Assert.Null(default(NationalCode<NationalOnlinePayment>).Known);
    }

    [Fact]
    public void Name_OfACode_IsInTheLanguage()
    {
        Assert.Equal(("qua bưu chính công ích", "by public post"), Names(NationalCode.Of(SubmissionChannel.Postal)));
        Assert.Equal(("7", "7"), Names(NationalCode.Parse<SubmissionChannel>("7")));
        Assert.Equal(("", ""), Names(default(NationalCode<SubmissionChannel>)));
    }

    [Fact]
    public void Of_EveryMemberOfEveryList_HasARow()
    {
        EveryMemberHasARow<SubmissionChannel>();
        EveryMemberHasARow<ReturnChannel>();
        EveryMemberHasARow<FeeKind>();
        EveryMemberHasARow<NationalApplicantKind>();
        EveryMemberHasARow<NationalIdentityKind>();
        EveryMemberHasARow<NationalFilingPlace>();
        EveryMemberHasARow<NationalOnlinePayment>();
        EveryMemberHasARow<NationalReuse>();
        EveryMemberHasARow<NationalRating>();
        Assert.All(Enum.GetValues<OrganizationKind>(), kind => Assert.NotNull(NationalCode.Of(SampleDossiers.Company(kind)).Known));
    }

    private static void EveryMemberHasARow<T>()
        where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), member =>
        {
            NationalCode<T> code = NationalCode.Of(member);
            Assert.True(code == default || (code.Is(member) && Names(code) is { Vietnamese.Length: > 0, English.Length: > 0 }), $"{typeof(T).Name}.{member}");
        });

    private static (string Vietnamese, string English) Names<T>(NationalCode<T> code)
        where T : struct, Enum => (code.Name(Language.Vietnamese), code.Name(Language.English));

    private static Payment Paid(PaymentMethod method)
    {
        PaymentEvent money = new PaymentEvent.Received(PaymentEventKey.Of("test", "1"), At, Vnd.Of(75_000), method);
        return Assert.IsType<PaymentDecision.Accepted>(Payment.Open(Code, Vnd.Of(75_000)).Record(money)).Payment;
    }
}
