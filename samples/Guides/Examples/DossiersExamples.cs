using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of dossiers and their history.</summary>
internal static class DossiersExamples
{
    internal static void OfDossierCode()
    {
        #region OfDossierCode
        DossierCode typed = DossierCode.Parse("000.00.01.H49-20260826-0001");
        Console.WriteLine(Invariant($"{typed.Canonical}; {typed.ReceivedOn:uuuu-MM-dd}, number {typed.Sequence}"));
        // 000.00.01.H49-260826-0001; 2026-08-26, number 1
        #endregion
    }

    internal static void OfSubmission()
    {
        Procedure procedure = Sample.Procedure;
        DossierCode code = Sample.Code;
        Applicant applicant = Sample.Applicant;
        AgencyCode shop = Sample.Shop;
        #region OfSubmission
        Submission submission = Submission.From(procedure, code, SubmissionChannel.InPerson, applicant, receivedBy: shop, components: []);
        Console.WriteLine($"{submission.ProcedureName}: {submission.ProcessingTime}");
        // Cấp giấy xác nhận tình trạng hôn nhân: 3 ngày làm việc
        #endregion
    }

    internal static void OfDossier()
    {
        Procedure procedure = Sample.Procedure;
        Submission submission = Sample.Submission;
        EventStamp stamp = Sample.At(26, 8, 20);
        #region OfDossier
        if (Dossier.File(procedure, submission, stamp) is Decision.Accepted filed)
        {
            Dossier dossier = Dossier.Replay(filed.Events);
            dossier = dossier.Apply(dossier.Accept(stamp, DeadlineCalculator.Standard));
            Console.WriteLine(Invariant($"{dossier.State}, due {dossier.DueAt:uuuu-MM-dd HH:mm}"));
        }
        // Accepted, due 2026-09-03 17:00
        #endregion
    }

    internal static void OfLifecycle()
    {
        #region OfLifecycle
        Console.WriteLine(string.Join(", ", Lifecycle.AllowedIn(DossierState.ResultReady)));
        // ReturnResult, RequestCorrection
        #endregion
    }

    internal static void OfAuditTrail()
    {
        Dossier dossier = Sample.Accepted;
        #region OfAuditTrail
        AuditTrail trail = AuditTrail.Of(dossier.Events);
        AuditTrail changed = DossierJson.Read(DossierJson.Write(trail).Replace("quay-1", "quay-9", StringComparison.Ordinal));
        Console.WriteLine($"{trail.FindBreak() is null}; {changed.FindBreak()}");
        // True; 1
        #endregion
    }

    internal static void OfAppointmentSlip()
    {
        Dossier dossier = Sample.Accepted;
        #region OfAppointmentSlip
        FormIssuer issuer = new("Trung tâm Phục vụ hành chính công", "Móng Cái", "quầy 3");
        PrintedForm form = AppointmentSlip.From(dossier, issuer).Print(FormSettings.For(new LocalDate(2026, 8, 26)));
        Console.WriteLine($"{form.Number}: {form.Title}");
        // 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả
        #endregion
    }
}
