using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace Guides.Jobs;

/// <summary>The life of a dossier from its filing to its result.</summary>
internal static class Dossiers
{
    internal static void Filing(Language language)
    {
        #region Filing
        Submission submission = Submission.From(
            Sample.Procedure, Sample.Code, SubmissionChannel.InPerson, Sample.Applicant, receivedBy: Sample.Shop, components: []);
        EventStamp stamp = new(new(2026, 8, 26, 8, 20), new(ActorKind.OneStopShop, "quay-1"));

        if (Dossier.File(Sample.Procedure, submission, stamp) is Decision.Accepted filed)
        {
            Dossier dossier = Dossier.Replay(filed.Events);
            dossier = dossier.Apply(dossier.Accept(stamp, DeadlineCalculator.Standard));
            Console.WriteLine(Invariant($"{dossier.Code} {dossier.State.Name(language)}: {dossier.DueAt:uuuu-MM-dd HH:mm}"));
        }

        Decision online = Dossier.File(Sample.Procedure, submission with { Channel = SubmissionChannel.Online }, stamp);
        Console.WriteLine(online is Decision.Refused no ? no.Reason.In(language) : "");
        #endregion
    }

    internal static void LifeOfADossier(Language language)
    {
        #region LifeOfADossier
        DeadlineCalculator calculator = DeadlineCalculator.Standard;
        Dossier dossier = Dossier.Replay(((Decision.Accepted)Dossier.File(Sample.Procedure, Sample.Submission, Sample.At(26, 8, 20))).Events);
        dossier = dossier.Apply(dossier.Accept(Sample.At(26, 8, 25), calculator));
        dossier = dossier.Apply(dossier.Transfer(Sample.At(26, 9, 0), Sample.Shop, calculator));
        dossier = dossier.Apply(dossier.Decide(Sample.At(28, 10, 0, ActorKind.CompetentAgency), new ResultDocument("Giấy xác nhận tình trạng hôn nhân")));

        Decision again = dossier.Withdraw(Sample.At(28, 11, 0), "đổi ý");
        Console.WriteLine(again is Decision.Refused no ? no.Reason.In(language) : "");

        dossier = dossier.Apply(dossier.ReturnResult(Sample.At(28, 14, 0), ReturnChannel.Counter));
        foreach (DossierEvent happened in dossier.Events)
        {
            Console.WriteLine(Invariant($"{happened.Stamp.At:uuuu-MM-dd HH:mm} {happened.Name(language)}"));
        }
        #endregion
    }

    internal static void Slip()
    {
        #region Slip
        Dossier dossier = Dossier.Replay(((Decision.Accepted)Dossier.File(Sample.Procedure, Sample.Submission, Sample.At(26, 8, 20))).Events);
        dossier = dossier.Apply(dossier.Accept(Sample.At(26, 8, 25), DeadlineCalculator.Standard));

        FormIssuer issuer = new("Trung tâm Phục vụ hành chính công (mẫu)", "Móng Cái", "quầy 3");
        PrintedForm form = AppointmentSlip.From(dossier, issuer).Print(FormSettings.For(new LocalDate(2026, 8, 26)));
        Console.WriteLine(form.ToText());
        #endregion
    }

    internal static void Chain()
    {
        #region Chain
        AuditTrail trail = AuditTrail.Of(((Decision.Accepted)Dossier.File(Sample.Procedure, Sample.Submission, Sample.At(26, 8, 20))).Events);
        string stored = DossierJson.Write(trail);
        string head = trail.Head;

        AuditTrail changed = DossierJson.Read(stored.Replace("quay-1", "quay-9", StringComparison.Ordinal));
        Console.WriteLine($"{DossierJson.Read(stored).FindBreak(head) is null}; {changed.FindBreak(head)}");
        #endregion
    }
}
