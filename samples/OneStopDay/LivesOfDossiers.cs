using System.Diagnostics;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using NodaTime;

namespace OneStopDay;

/// <summary>Eight dossiers of the fortnight from filing to their end at the portal; what happens to them is generated.</summary>
internal sealed class LivesOfDossiers(Screen screen, IReadOnlyDictionary<DossierCode, Life> dossiers, Agenda agenda, FormFiles forms)
{
    private const ActorKind Competent = ActorKind.CompetentAgency;

    private static readonly AgencyCode Department = AgencyCode.Parse("000.00.02.H49");
    private static readonly AgencyCode Tax = AgencyCode.Parse("000.00.03.H49");
    private static readonly DossierCommand Decide = new DossierCommand.Decide(new("Kết quả giải quyết (minh họa)"));

    private readonly List<(Life Life, BilingualText Title)> lives = [];
    private TaskProgress? bottleneck;

    internal void Plan()
    {
        AtTheCounter();
        Online();
        WithSupplement();
        Refused();
        RefusedAtIntake();
        WithApology();
        AcrossAgencies();
        Withdrawn();
    }

    internal async Task PrintAsync()
    {
        screen.Line();
        screen.Heading(screen.In("Tám hồ sơ từ khi nộp đến khi kết thúc", "Eight dossiers from filing to their end"));
        screen.Note(screen.In(
            "Mọi bước đi qua ứng dụng khách của cổng, bằng HTTP.",
            "Each step went through the client of the portal, over HTTP."));
        foreach ((Life life, BilingualText title) in lives)
        {
            Dossier dossier = await life.VerifiedAsync().ConfigureAwait(false);
            Print(dossier, title);
            PrintMore(dossier, life.Refusal);
        }

        screen.Line();
        screen.Note(
            screen.In(Invariant($"Chuỗi băm của {lives.Count} hồ sơ còn nguyên vẹn."), Invariant($"The chains of hashes of the {lives.Count} dossiers hold.")));
    }

    private void AtTheCounter()
    {
        Life life = Accepted("000.00.01.H49-260817-0002", "Nộp và trả tại quầy", "Filed and returned at the counter");
        life.At(On(8, 24, 9), Competent, Decide);
        Return(life, On(8, 24, 14), ReturnChannel.Counter);
    }

    private void Online()
    {
        Life life = Accepted("000.00.01.H49-260821-0004", "Nộp và trả trực tuyến", "Filed and returned online");
        life.At(On(8, 25, 9), Competent, Decide);
        Return(life, On(8, 25, 10), ReturnChannel.Online);
    }

    private void WithSupplement()
    {
        Life life = Accepted("000.00.01.H49-260820-0002", "Bổ sung hồ sơ", "A supplement");
        ComponentResource copy = new() { Code = "GT02", Name = "Bản sao giấy tờ tùy thân", Source = OpenCode.Of(ComponentSourceKind.Paper) };
        life.At(On(8, 21, 10), Competent, new DossierCommand.RequestSupplement([copy.Name], "Bản nộp không đọc được"));
        life.At(On(8, 24, 8), ActorKind.Applicant, new DossierCommand.Supplement([copy]));
        life.At(On(8, 27, 9), Competent, Decide);
        Return(life, On(8, 27, 15), ReturnChannel.Counter);
    }

    private void Refused()
    {
        Life life = Accepted("000.00.01.H49-260822-0002", "Từ chối giải quyết", "A refusal");
        life.At(On(8, 26, 9), Competent, new DossierCommand.Refuse("Hộ kinh doanh còn nghĩa vụ chưa hoàn thành", BasisOf(life, DossierAction.Refuse)));
        Return(life, On(8, 26, 15), ReturnChannel.Counter);
    }

    private void RefusedAtIntake()
    {
        Life life = Named("000.00.01.H49-260827-0002", "Từ chối tiếp nhận", "Not accepted");
        life.At(On(8, 27, 11), ActorKind.OneStopShop, new DossierCommand.RefuseIntake(
            "Thửa đất thuộc tỉnh khác, không thuộc thẩm quyền của cơ quan", BasisOf(life, DossierAction.RefuseIntake)));
    }

    private void WithApology()
    {
        Life life = Accepted("000.00.01.H49-260824-0001", "Xin lỗi và hẹn lại", "An apology with a new date");
        life.At(On(8, 28, 9), Competent, new DossierCommand.Reappoint("Cần kiểm tra thực địa thêm", On(9, 11, 17)));
        life.Try(On(9, 4, 9), Competent, new DossierCommand.Reappoint("Cần kiểm tra thực địa thêm", On(9, 15, 17)));
        life.At(On(9, 10, 9), Competent, Decide);
        Return(life, On(9, 11, 9), ReturnChannel.Counter);
    }

    private void AcrossAgencies()
    {
        Life life = Accepted("000.00.01.H49-260826-0002", "Liên thông nhiều cơ quan", "An inter-agency case");
        life.At(On(8, 26, 15), Competent, new DossierCommand.AssignTasks(
            OpenCode.Of(TaskOrder.Parallel),
            [new(Department, "Thẩm định", On(9, 4, 17), IsLead: true), new(Tax, "Xác nhận nghĩa vụ thuế", On(9, 3, 17))]));
        agenda.Add(On(9, 4, 9), async () => bottleneck = (await life.VerifiedAsync().ConfigureAwait(false)).Bottleneck(On(9, 4, 9)));
        life.At(On(9, 4, 10), Competent, new DossierCommand.CompleteTask(Tax));
        life.At(On(9, 4, 15), Competent, new DossierCommand.CompleteTask(Department));
        life.At(On(9, 7, 9), Competent, Decide);
        Return(life, On(9, 7, 15), ReturnChannel.Post);
    }

    private void Withdrawn()
    {
        Life life = Accepted("000.00.01.H49-260821-0001", "Rút hồ sơ", "A withdrawal");
        life.At(On(8, 25, 9), ActorKind.Applicant, new DossierCommand.Withdraw("Theo yêu cầu của người nộp"));
    }

    private Life Named(string code, string vietnamese, string english)
    {
        Life life = dossiers[DossierCode.Parse(code)];
        lives.Add((life, new(vietnamese, english)));
        return life;
    }

    /// <summary>Transfers a dossier half an hour after it is accepted.</summary>
    private Life Accepted(string code, string vietnamese, string english)
    {
        Life life = Named(code, vietnamese, english);
        life.At(life.AcceptedAt!.Value.PlusMinutes(30), ActorKind.OneStopShop, new DossierCommand.Transfer(Department));
        return life;
    }

    private static void Return(Life life, LocalDateTime at, ReturnChannel channel) =>
        life.At(at, ActorKind.OneStopShop, new DossierCommand.ReturnResult(OpenCode.Of(channel)));

    private static LegalCitation? BasisOf(Life life, DossierAction action) => RegimeTable.Official.For(life.ReceivedAt.Date).CitationOf(action);

    private static LocalDateTime On(int month, int day, int hour) => new(2026, month, day, hour, 0);

    private void Print(Dossier dossier, BilingualText title)
    {
        screen.Line();
        screen.Line($"{title.In(screen.Language)}: {dossier.Code}: {dossier.State.Name().In(screen.Language)}");
        screen.Line("  " + string.Join(" → ", dossier.Events.Select(step => $"{step.Name().In(screen.Language)} {screen.Short(step.Stamp.At)}")));
        if (dossier is { DueAt: { } due, DueOn: { } day })
        {
            screen.Line("  " + screen.In("Hẹn trả: ", "Due: ") + screen.Due(due, day));
        }
    }

    private void PrintMore(Dossier dossier, LegalRefusal? refusal)
    {
        if (refusal is not null)
        {
            Print(refusal);
        }

        if (dossier.State == DossierState.NotAccepted)
        {
            PrintForm(dossier);
        }

        if (dossier.Tasks.Count > 0)
        {
            AgencyTask late = (bottleneck ?? throw new UnreachableException()).Task;
            screen.Line("  " + screen.In("Điểm nghẽn sáng 04/09: ", "The bottleneck on the morning of 4 September: ") + $"{late.Agency} ({late.Work})");
        }
    }

    private void PrintForm(Dossier dossier)
    {
        foreach (string line in forms.Print(dossier).TrimEnd().Split('\n'))
        {
            screen.Line(line.Length == 0 ? "" : "  | " + line);
        }
    }

    private void Print(LegalRefusal refusal)
    {
        screen.Line("  " + screen.In("Lệnh bị từ chối: ", "A command refused: ") + screen.In(refusal.ReasonVietnamese ?? refusal.Reason, refusal.Reason));
        screen.Line("  " + screen.In("Căn cứ: ", "By: ") + refusal.Citation?.In(screen.Language));
        screen.Line("  " + screen.In("Được phép: ", "Allowed instead: ") + string.Join(", ", refusal.Allowed.Select(Name)));
    }

    /// <summary>The name of a command, such as <c>add-components</c>.</summary>
    private string Name(string command) =>
        Enum.Parse<DossierAction>(command.Replace("-", "", StringComparison.Ordinal), ignoreCase: true).Name().In(screen.Language);
}
