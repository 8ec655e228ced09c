using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National.Dossiers;
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
    public void Channel_ThereAndBack_IsTheSame(SubmissionChannel channel, string code)
    {
        Assert.Equal(code, NationalChannel.Of(channel).ToString());
        Assert.Equal(channel, NationalChannel.Of(channel).Channel);
    }

    [Theory]
    [InlineData(ReturnChannel.Counter, "0")] // at the counter
    [InlineData(ReturnChannel.Post, "1")] // by post
    public void ReturnForm_ThereAndBack_IsTheSame(ReturnChannel channel, string code)
    {
        Assert.Equal(code, NationalReturnForm.Of(channel).ToString());
        Assert.Equal(channel, NationalReturnForm.Of(channel).Channel);
    }

    [Fact]
    public void ReturnForm_Online_HasNoCode() => Assert.Equal(default, NationalReturnForm.Of(ReturnChannel.Online));

    [Theory]
    [InlineData(FeeKind.Fee, "1")] // phí
    [InlineData(FeeKind.Charge, "2")] // lệ phí
    [InlineData(FeeKind.NotStated, "")] // not said
    public void FeeKind_ThereAndBack_IsTheSame(FeeKind kind, string code)
    {
        Assert.Equal(code, NationalFeeKind.Of(kind).ToString());
        Assert.Equal(kind, NationalFeeKind.Of(kind).Kind);
    }

    [Theory]
    [InlineData("022000000123", "1")] // a personal identification number
    [InlineData("100000123", "2")] // an old card
    public void IdentityKind_OfANumber_IsByItsLength(string number, string code) => Assert.Equal(code, NationalIdentityKind.Of(PersonalId.Parse(number)).ToString());

    [Theory]
    [InlineData(OrganizationKind.Enterprise, "2")] // doanh nghiệp
    [InlineData(OrganizationKind.StateAgency, "3")] // cơ quan nhà nước
    [InlineData(OrganizationKind.Other, "4")] // tổ chức khác
    public void ApplicantKind_OfAnOrganization_IsByItsKind(OrganizationKind kind, string code) =>
        Assert.Equal(code, NationalApplicantKind.Of(SampleDossiers.Company(kind)).ToString());

    [Fact]
    public void ApplicantKind_OfAPerson_IsCitizen() => Assert.Equal(NationalApplicantKind.Citizen, NationalApplicantKind.Of(SampleDossiers.Person));

    [Theory]
    [InlineData(PaymentMethod.NationalPortal, "1")] // on the portal's platform
    [InlineData(PaymentMethod.LocalGateway, "2")] // through a gateway of one's own
    [InlineData(PaymentMethod.Cash, "0")] // at the counter, for which there is no code
    public void OnlinePayment_Paid_IsByItsMethod(PaymentMethod method, string code) =>
        Assert.Equal(code, NationalOnlinePayment.Of([Paid(method)]).ToString());

    [Fact]
    public void OnlinePayment_Open_IsNotPaid() => Assert.Equal(NationalOnlinePayment.NotPaid, NationalOnlinePayment.Of([Payment.Open(Code, Vnd.Of(75_000))]));

    [Fact]
    public void OnlinePayment_Failed_IsNotPaid()
    {
        Payment payment = Payment.Open(Code, Vnd.Of(75_000));
        foreach (PaymentEvent step in new PaymentEvent[] { new PaymentEvent.Submitted(PaymentEventKey.Of("test", "1"), At), new PaymentEvent.Failed(PaymentEventKey.Of("test", "2"), At, "24") })
        {
            payment = Assert.IsType<PaymentDecision.Accepted>(payment.Apply(step)).Payment;
        }

        Assert.Equal(NationalOnlinePayment.NotPaid, NationalOnlinePayment.Of([payment]));
    }

    [Fact]
    public void OnlinePayment_Waived_IsNotApplicable()
    {
        PaymentEvent waived = new PaymentEvent.Waived(PaymentEventKey.Of("test", "1"), At, new LegalCitation("Resolution (generated)", "1"));

        Payment payment = Assert.IsType<PaymentDecision.Accepted>(Payment.Open(Code, Vnd.Of(75_000)).Apply(waived)).Payment;

        Assert.Equal(NationalOnlinePayment.NotApplicable, NationalOnlinePayment.Of([payment]));
    }

    [Fact]
    public void OnlinePayment_OfNothing_IsNotApplicable() => Assert.Equal(NationalOnlinePayment.NotApplicable, NationalOnlinePayment.Of([]));

    [Fact]
    public void Parse_OfABlank_Throws()
    {
        Assert.Throws<FormatException>(() => NationalChannel.Parse(" "));
        Assert.Throws<ArgumentNullException>(() => NationalReuse.Parse(null!));
    }

    [Fact]
    public void IsKnown_OfListedCodes_IsTrue()
    {
        Assert.True(NationalChannel.Parse(" 2 ").IsKnown);
        Assert.Equal(NationalChannel.Online, NationalChannel.Parse(" 2 "));
        Assert.True(NationalFilingPlace.NationalPortal.IsKnown);
        Assert.False(NationalReuse.Parse("2").IsKnown);
        Assert.False(default(NationalOnlinePayment).IsKnown);
    }

    private static Payment Paid(PaymentMethod method)
    {
        PaymentEvent money = new PaymentEvent.Received(PaymentEventKey.Of("test", "1"), At, Vnd.Of(75_000), method);
        return Assert.IsType<PaymentDecision.Accepted>(Payment.Open(Code, Vnd.Of(75_000)).Apply(money)).Payment;
    }
}
