using System.Diagnostics;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Dossiers.Components;
using MongCai.Domain.Procedures;
using NodaTime;

namespace OneStopDay;

/// <summary>Eight dossiers of the fortnight from filing to their end, with the forms that they give; what happens to them is generated.</summary>
internal sealed class LivesOfDossiers(Screen screen, IReadOnlyList<Submission> dossiers, ProcedureCatalogue catalogue, DeadlineRules rules, string folder)
{
    private static readonly AgencyCode Shop = AgencyCode.Parse("000.00.01.H49");
    private static readonly AgencyCode Department = AgencyCode.Parse("000.00.02.H49");
    private static readonly AgencyCode Tax = AgencyCode.Parse("000.00.03.H49");
    private static readonly ResultDocument Result = new("Kết quả giải quyết (minh họa)");

    private readonly FormFiles forms = new(folder, screen.Language);

    internal void Run()
    {
        screen.Line();
        screen.Heading(screen.In("Tám hồ sơ từ khi nộp đến khi kết thúc", "Eight dossiers from filing to their end"));
        screen.Note(screen.In(
            "Người nộp, cơ quan và việc xảy ra là dữ liệu sinh tự động; mã bí mật tra cứu lấy từ hạt giống cố định.",
            "Applicants, agencies and events are generated; the look-up tokens come from a fixed seed."));
        AtTheCounter();
        Online();
        WithSupplement();
        Refused();
        RefusedAtIntake();
        WithApology();
        AcrossAgencies();
        Withdrawn();
        screen.Note(screen.In(Invariant($"{forms.Count} mẫu giấy tờ dạng HTML đã ghi."), Invariant($"{forms.Count} forms written as HTML.")));
    }

    private void AtTheCounter()
    {
        Life life = Accepted("000.00.01.H49-260818-0002");
        Decide(life, On(8, 24, 9));
        Finish(life, On(8, 24, 14), ReturnChannel.Counter, "Nộp và trả tại quầy", "Filed and returned at the counter");
    }

    private void Online()
    {
        Life life = Accepted("000.00.01.H49-260821-0004", On(8, 22, 8));
        Decide(life, On(8, 25, 9));
        Finish(life, On(8, 25, 10), ReturnChannel.Online, "Nộp và trả trực tuyến", "Filed and returned online");
    }

    private void WithSupplement()
    {
        Life life = Accepted("000.00.01.H49-260820-0002");
        life.Do(On(8, 21, 10), ActorKind.CompetentAgency, (dossier, stamp) => dossier.RequestSupplement(stamp, ["Bản sao giấy tờ tùy thân"], "Bản nộp không đọc được", rules.Calendar));
        life.Do(On(8, 24, 8), ActorKind.Applicant, (dossier, stamp) => dossier.Supplement(stamp, [new Component("GT02", "Bản sao giấy tờ tùy thân", new ComponentSource.Paper())], rules));
        Decide(life, On(8, 27, 9));
        Finish(life, On(8, 27, 15), ReturnChannel.Counter, "Bổ sung hồ sơ", "A supplement");
    }

    private void Refused()
    {
        Life life = Accepted("000.00.01.H49-260822-0002");
        life.Do(On(8, 26, 9), ActorKind.CompetentAgency, (dossier, stamp) => dossier.Refuse(stamp, "Hộ kinh doanh còn nghĩa vụ chưa hoàn thành", dossier.Regime.CitationOf(DossierAction.Refuse)));
        Finish(life, On(8, 26, 15), ReturnChannel.Counter, "Từ chối giải quyết", "A refusal");
    }

    private void RefusedAtIntake()
    {
        Life life = Filed("000.00.01.H49-260827-0002");
        life.Do(On(8, 27, 11), ActorKind.OneStopShop, (dossier, stamp) => dossier.RefuseIntake(stamp, "Thửa đất thuộc tỉnh khác, không thuộc thẩm quyền của cơ quan", dossier.Regime.CitationOf(DossierAction.RefuseIntake)));
        Print(life.Dossier, "Từ chối tiếp nhận", "Not accepted");
        foreach (string line in life.LastForm!.ToText().TrimEnd().Split('\n'))
        {
            screen.Line(line.Length == 0 ? "" : "  | " + line);
        }
    }

    private void WithApology()
    {
        Life life = Accepted("000.00.01.H49-260824-0001");
        life.Do(On(8, 28, 9), ActorKind.CompetentAgency, Reappoint(On(9, 8, 17)));
        Decision again = life.Try(On(9, 4, 9), ActorKind.CompetentAgency, Reappoint(On(9, 11, 17)));
        Decide(life, On(9, 7, 9));
        Finish(life, On(9, 8, 9), ReturnChannel.Counter, "Xin lỗi và hẹn lại", "An apology with a new date");
        Print(again as Decision.Refused ?? throw new UnreachableException());
    }

    private void AcrossAgencies()
    {
        Life life = Accepted("000.00.01.H49-260826-0002");
        AgencyTask[] tasks = [new(Department, "Thẩm định", On(9, 8, 17), IsLead: true), new(Tax, "Xác nhận nghĩa vụ thuế", On(9, 3, 17))];
        life.Do(On(8, 26, 15), ActorKind.CompetentAgency, (dossier, stamp) => dossier.AssignTasks(stamp, TaskOrder.Parallel, tasks));
        TaskProgress bottleneck = life.Dossier.Bottleneck(On(9, 4, 9)) ?? throw new UnreachableException();
        life.Do(On(9, 4, 10), ActorKind.CompetentAgency, (dossier, stamp) => dossier.CompleteTask(stamp, Tax));
        life.Do(On(9, 8, 9), ActorKind.CompetentAgency, (dossier, stamp) => dossier.CompleteTask(stamp, Department));
        Decide(life, On(9, 10, 9));
        Finish(life, On(9, 11, 9), ReturnChannel.Post, "Liên thông nhiều cơ quan", "An inter-agency case");
        screen.Note(screen.In("Điểm nghẽn sáng 04/09: ", "The bottleneck on the morning of 4 September: ") + Invariant($"{bottleneck.Task.Agency} ({bottleneck.Task.Work})"));
    }

    private void Withdrawn()
    {
        Life life = Accepted("000.00.01.H49-260821-0001");
        life.Do(On(8, 25, 9), ActorKind.Applicant, (dossier, stamp) => dossier.Withdraw(stamp, "Theo yêu cầu của người nộp"));
        Print(life.Dossier, "Rút hồ sơ", "A withdrawal");
    }

    private static LocalDateTime On(int month, int day, int hour) => new(2026, month, day, hour, 0);

    private static Func<Dossier, EventStamp, Decision> Reappoint(LocalDateTime dueAt) =>
        (dossier, stamp) => dossier.Reappoint(stamp, "Cần kiểm tra thực địa thêm", dueAt);

    /// <summary>Files, accepts and transfers a dossier of the fortnight, at once or at a later moment.</summary>
    private Life Accepted(string code, LocalDateTime? at = null)
    {
        Life life = Filed(code);
        LocalDateTime accepted = at ?? life.Dossier.FiledAt;
        life.Do(accepted, ActorKind.OneStopShop, (dossier, stamp) => dossier.Accept(stamp, rules));
        life.Do(accepted.PlusMinutes(30), ActorKind.OneStopShop, (dossier, stamp) => dossier.Transfer(stamp, Department, rules));
        return life;
    }

    private Life Filed(string code)
    {
        Submission submission = dossiers.First(dossier => dossier.Code.ToString() == code);
        return new(Dossier.Replay([new DossierEvent.Filed(new(submission.ReceivedAt, new Actor(ActorKind.Applicant, "generated")), What(submission))]), forms);
    }

    private MongCai.Domain.Dossiers.Submission What(Submission submission)
    {
        ProcedureCode procedure = ProcedureCode.Parse(submission.Procedure.Code);
        Procedure found = catalogue.Find(procedure, submission.ReceivedAt.Date) ?? throw new FormatException($"The catalogue has no procedure '{procedure}'.");
        return new()
        {
            Code = submission.Code,
            Procedure = procedure,
            ProcedureName = found.Name,
            ProcessingTime = submission.Time,
            Applicant = new Applicant.Individual(PersonName.Parse("Người Nộp Minh Họa"), new Contact(), new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17"))),
            Channel = submission.Channel,
            ReceivedBy = Shop,
            Competent = Shop,
            Components = [new Component("GT01", "Tờ khai", new ComponentSource.Paper())],
        };
    }

    private static void Decide(Life life, LocalDateTime at) => life.Do(at, ActorKind.CompetentAgency, (dossier, stamp) => dossier.Decide(stamp, Result));

    private void Finish(Life life, LocalDateTime at, ReturnChannel channel, string vietnamese, string english)
    {
        life.Do(at, ActorKind.OneStopShop, (dossier, stamp) => dossier.ReturnResult(stamp, channel));
        Print(life.Dossier, vietnamese, english);
    }

    private void Print(Dossier dossier, string vietnamese, string english)
    {
        screen.Line();
        screen.Line($"{screen.In(vietnamese, english)}: {dossier.Code}: {dossier.State.Name().In(screen.Language)}");
        screen.Line("  " + string.Join(" → ", dossier.Events.Select(step => $"{step.Name().In(screen.Language)} {screen.Short(step.Stamp.At)}")));
        if (dossier.DueAt is { } due)
        {
            screen.Line("  " + screen.In("Hẹn trả: ", "Due: ") + screen.Short(due));
        }
    }

    private void Print(Decision.Refused refused)
    {
        screen.Line("  " + screen.In("Lệnh bị từ chối: ", "A command refused: ") + refused.Reason.In(screen.Language));
        screen.Line("  " + screen.In("Căn cứ: ", "By: ") + refused.Citation.In(screen.Language));
        screen.Line("  " + screen.In("Được phép: ", "Allowed instead: ") + string.Join(", ", refused.Allowed.Select(action => action.Name().In(screen.Language))));
    }
}
