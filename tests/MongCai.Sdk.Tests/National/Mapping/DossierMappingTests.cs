using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Mapping;

public class DossierMappingTests
{
    private static readonly Vnd Fee = Vnd.Of(75_000);

    [Fact]
    public void ToNational_OfAWholeLife_IsAsRecorded() => Snapshots.Matches(
        Records.Pretty(Records.Written(Complete(SampleDossiers.Lived(), Contexts.Everything(fee: Fee)), NationalJson.Context.NationalDossier)));

    [Fact]
    public void ToNational_OfWhatIsJustFiled_LeavesTheRestEmpty()
    {
        NationalDossier record = Complete(SampleDossiers.Filed(), Contexts.Everything(fee: Fee));

        Assert.Equal("1", record.Status.ToString());
        Assert.Equal(SampleDossiers.Filing, record.FiledAt.Value);
        Assert.True(
            record.ReceivedAt.IsAbsent && record.DueAt.IsAbsent && record.FinishedAt.IsAbsent && record.ReturnedAt.IsAbsent && record.RefusedAt.IsAbsent);
        Assert.Equal("0", record.ReturnForm.ToString());
        Assert.Empty(record.Results);
        Assert.Empty(record.Supplements);
    }

    [Fact]
    public void ToNational_WrittenAndRead_GivesTheDomainsValuesBack()
    {
        Dossier dossier = SampleDossiers.Lived();
        string written = Records.Written(Complete(dossier, Contexts.Everything(fee: Fee)), NationalJson.Context.NationalDossier);

        NationalDossier read = NationalJson.Parse(written, NationalJson.Context.NationalDossier);

        Assert.Equal(dossier.Code, read.Code.Value);
        Assert.Equal(dossier.Submission.Procedure, read.Procedure.Value);
        Assert.Equal(dossier.State, read.Status.State);
        Assert.Equal(dossier.Submission.Channel, read.Channel.Known);
        Assert.Equal(dossier.ReturnedBy, read.ReturnForm.Known);
        Assert.Equal(
            (dossier.FiledAt, dossier.AcceptedAt, dossier.DueAt, dossier.FinishedAt, dossier.EndedAt),
            (read.FiledAt.Value!.Value, read.ReceivedAt.Value, read.DueAt.Value, read.FinishedAt.Value, read.ReturnedAt.Value));
        Assert.Equal(((Applicant.Individual)dossier.Submission.Applicant).Id, Assert.Single(read.Identities).Number.Value);
        Assert.Equal(Fee, read.Fees.Single().Amount.Value);
        Assert.Empty(read.UnknownMembers);
    }

    [Fact]
    public void ToNational_WithoutContext_ListsEveryProblemAndGivesNoRecord()
    {
        NationalMapping<NationalDossier> mapping = NationalMapping.OfDossier(SampleDossiers.Lived(), Contexts.Nothing);

        Snapshots.Matches(string.Join("\n", Assert.IsType<NationalMapping<NationalDossier>.Incomplete>(mapping).Problems));
    }

    [Fact]
    public void ToNational_RefusedAtIntake_SaysWhen()
    {
        Dossier dossier = SampleDossiers.Filed().Do(d => d.RefuseIntake(SampleDossiers.After(1, ActorKind.OneStopShop), "Không thuộc thẩm quyền"));

        NationalDossier record = Complete(dossier, Contexts.Everything(fee: Fee));

        Assert.Equal("3", record.Status.ToString());
        Assert.Equal(SampleDossiers.Filing.PlusHours(1), record.RefusedAt.Value);
    }

    [Fact]
    public void ToNational_ReturnedOnline_TakesTheCodeOfTheContextOrNone()
    {
        Dossier dossier = SampleDossiers.Lived(ReturnChannel.Online);

        Assert.Equal("HinhThuc", Assert.Single(Problems(dossier, Contexts.Everything(fee: Fee))).Field);
        Assert.Equal("2", Complete(dossier, Contexts.Everything(NationalCode.Parse<ReturnChannel>("2"), Fee)).ReturnForm.ToString());
    }

    [Fact]
    public void ToNational_OfACompany_HasNoIdentityAndNoPersonsContact()
    {
        NationalDossier record = Complete(
            SampleDossiers.Lived(submission: SampleDossiers.Submission with { Applicant = SampleDossiers.Company(OrganizationKind.Enterprise) }),
            Contexts.Everything(fee: Fee));

        Assert.Equal(
            ("Công ty Mẫu", NationalCode.Of(NationalApplicantKind.Enterprise), "", ""),
            (record.ApplicantName, record.ApplicantKind, record.Email, record.Phone));
        Assert.Empty(record.Identities);
        Assert.Null(record.OwnerPaperNumber);
    }

    [Fact]
    public void ToNational_FeeInWordsAlone_IsAProblem() => Assert.Equal(
        "DanhSachLePhi[0].Gia is stated in words alone: reckon the fee, or leave it out.",
        Assert.Single(Problems(SampleDossiers.Lived(), Contexts.Everything())).ToString());

    [Fact]
    public void ToNational_AbstractTooLong_IsAProblem() => Assert.Equal(
        "TrichYeuHoSo has 1001 characters, more than 1000: shorten it.",
        Assert.Single(Problems(SampleDossiers.Lived(), Contexts.Everything(fee: Fee, abstractText: new string('x', 1_001)))).ToString());

    [Fact]
    public void ToNational_OtherRequirements_AreThoseThatCount() // F.2
    {
        NationalRequirements strict = new("HinhThuc", "NgayTiepNhan", "Email", "MaHoSo");

        Assert.Equal(
            ["NgayTiepNhan", "HinhThuc"],
            Problems(SampleDossiers.Filed(), Contexts.Everything(fee: Fee, requirements: strict, chosen: null)).Select(problem => problem.Field));
    }

    [Fact]
    public void Problems_WhateverIsMissing_HoldNoPersonalData()
    {
        string[] secrets = ["Mẫu", "022000000123", "0912", "mau@", "acc-"];

        Assert.All(
            Problems(SampleDossiers.Lived(), Contexts.Nothing),
            problem => Assert.All(secrets, secret => Assert.DoesNotContain(secret, problem.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void Requirements_OfAnUnknownMember_Throw()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new NationalRequirements("MaHoSo", "MauSac"));

        Assert.StartsWith("'MauSac' cannot be required; what can is MaHoSo, MaTTHC,", error.Message, StringComparison.Ordinal);
    }

    private static NationalDossier Complete(Dossier dossier, NationalDossierContext context) => NationalMapping.OfDossier(dossier, context) switch
    {
        NationalMapping<NationalDossier>.Complete complete => complete.Record,
        NationalMapping<NationalDossier>.Incomplete incomplete => throw new InvalidOperationException(string.Join("\n", incomplete.Problems)),
        _ => throw new InvalidOperationException(),
    };

    private static IReadOnlyList<MappingProblem> Problems(Dossier dossier, NationalDossierContext context) =>
        Assert.IsType<NationalMapping<NationalDossier>.Incomplete>(NationalMapping.OfDossier(dossier, context)).Problems;
}
