using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;
using NodaTime;

namespace Guides;

/// <summary>What the examples speak of: a procedure, a shop, an applicant who does not exist, a moment at a counter.</summary>
internal static class Sample
{
    internal static AgencyCode Shop { get; } = AgencyCode.Parse("000.00.01.H49");

    internal static DossierCode Code { get; } = DossierCode.Parse("000.00.01.H49-260826-0001");

    internal static Procedure Procedure { get; } = new()
    {
        Code = ProcedureCode.Parse("1.004873"),
        Name = "Cấp giấy xác nhận tình trạng hôn nhân",
        Channels = [new() { Channel = SubmissionChannel.InPerson, Terms = [new() { Time = ProcessingTime.WorkingDays(3) }] }],
    };

    internal static Applicant Applicant { get; } = new Applicant.Individual(
        PersonName.Parse("Người Mẫu"), new Contact(), new ProcessingBasis.LegalDuty(new LegalCitation("Decree 118/2025/NĐ-CP", "17")));

    internal static Submission Submission { get; } = Submission.From(
        Procedure, Code, SubmissionChannel.InPerson, Applicant, receivedBy: Shop, components: [new("GT01", "Tờ khai", new ComponentSource.Paper())]);

    internal static Dossier Accepted { get; } = Accept();

    internal static SurveyResponse Response { get; } = Respond();

    internal const string Statement = """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>
          <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">0</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
          <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
          <Ntry><Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-08-28</Dt></BookgDt><AcctSvcrRef>FT1</AcctSvcrRef>
            <NtryDtls><TxDtls><RmtInf><Ustrd>MBVCB.1.hs0000001h492608260001m</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """;

    /// <summary>A moment at the counter, and who acts.</summary>
    internal static EventStamp At(int day, int hour, int minute, ActorKind by = ActorKind.OneStopShop) =>
        new(new LocalDateTime(2026, 8, day, hour, minute), new(by, "quay-1"));

    private static Dossier Accept()
    {
        Dossier dossier = Dossier.Replay(((Decision.Accepted)Dossier.File(Procedure, Submission, At(26, 8, 20))).Events);
        return dossier.Apply(dossier.Accept(At(26, 8, 25), DeadlineCalculator.Standard));
    }

    private static SurveyResponse Respond()
    {
        Questionnaire questionnaire = QuestionnaireCatalogue.Official.InUse("overall", new LocalDate(2026, 8, 1))!;
        SurveyWave wave = SurveyWave.Of("2026-q3", questionnaire, new(new(2026, 7, 1), new(2026, 9, 30)), SampleSelection.Random);
        SurveyTokenKey key = SurveyTokenKey.FromBytes(new byte[32]);
        ResponseForm form = new(
            Code, key.Issue(wave, Code), Respondent.Individual, new(2026, 8, 27, 9, 0), new Dictionary<string, Answer> { ["overall"] = Answer.Of(5) });
        return ((ResponseDecision.Accepted)wave.Receive(form, key, hasAnswered: _ => false)).Response;
    }
}
