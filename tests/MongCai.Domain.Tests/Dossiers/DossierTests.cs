using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers;

public class DossierTests
{
    /// <summary>Every command, some in two ways.</summary>
    private static readonly Func<Dossier, EventStamp, Decision>[] Commands =
    [
        .. SampleCommands.All.Values,
        (dossier, stamp) => dossier.RequestSupplement(stamp, ["Bản vẽ"], "Thiếu chữ ký", Sample.Calendar, Sample.SpecialLaw),
        (dossier, stamp) => dossier.SettleAtOnce(stamp, Sample.Result, ReturnChannel.Counter),
        (dossier, stamp) => dossier.CompleteTask(stamp, Sample.Tax),
    ];

    private static readonly Gen<(int Command, ActorKind By, int Hours)[]> Lives =
        Gen.Select(Gen.Int[0, Commands.Length - 1], Gen.Enum<ActorKind>(), Gen.Int[0, 60]).Array[0, 60];

    [Fact]
    public void Commands_InAnyOrder_StayInTheTable() => Lives.Sample(
        life =>
        {
            Dossier dossier = Live(life, (_, _, decision) =>
            {
                if (decision is Decision.Refused refused)
                {
                    Assert.NotEqual(refused.Reason.English, refused.Reason.Vietnamese);
                    Assert.NotEmpty(refused.Citation!.Value.Instrument);
                }
            });
            Assert.True(Enum.IsDefined(dossier.State));
            Assert.True(dossier.IntakeSupplements + dossier.Supplements + dossier.Reappointments <= dossier.Events.Count);
            Assert.Equal(Lifecycle.IsEnd(dossier.State), dossier.EndedAt is not null);
        },
        iter: Runs.Of(3_000));

    /// <summary>What a refusal lists, somebody can do at that moment, and nothing else.</summary>
    [Fact]
    public void Refusal_InAnyLife_ListsWhatIsAllowed() => Lives.Sample(
        life => Live(life, (before, at, decision) =>
        {
            if (decision is Decision.Refused refused)
            {
                Assert.Equal(Possible(before, at).Order(), refused.Allowed);
            }
        }),
        iter: Runs.Of(300));

    [Fact]
    public void Replay_OfTheEvents_EqualsTheState() => Lives.Sample(
        life =>
        {
            Dossier lived = Live(life);
            Dossier replayed = Dossier.Replay(lived.Events);
            Assert.Equal(Facts(lived), Facts(replayed));
        },
        iter: Runs.Of(1_000));

    [Fact]
    public void Suspensions_InAnyLife_FollowOneAnother() => Lives.Sample(
        life =>
        {
            Dossier dossier = Live(life);
            LocalDateTime last = dossier.FiledAt;
            foreach (Suspension wait in dossier.Suspensions)
            {
                Assert.True(wait.From >= last);
                last = wait.Until ?? LocalDateTime.MaxIsoValue;
                Assert.True(last >= wait.From);
            }

            Assert.Equal(
                dossier.State is DossierState.AwaitingSupplement or DossierState.AwaitingPayment or DossierState.Stopped,
                dossier.Suspensions is [.., { Until: null }]);
        },
        iter: Runs.Of(1_000));

    [Fact]
    public void Replay_OfWrongEvents_SaysWhichIsWrong()
    {
        DossierEvent filed = Sample.Filed().Events[0];
        DossierEvent returned = new DossierEvent.ResultReturned(Sample.After(1, OneStopShop), ReturnChannel.Post);
        DossierEvent early = new DossierEvent.Withdrawn(Sample.After(-1, ActorKind.Applicant));

        Assert.StartsWith(
            "The events of a dossier begin with its filing", Assert.Throws<ArgumentException>(() => Dossier.Replay([])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Event 2: The dossier is in the state 'filed', in which 'return the result' is not possible",
            Assert.Throws<ArgumentException>(() => Dossier.Replay([filed, returned])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Event 2: A dossier is filed once", Assert.Throws<ArgumentException>(() => Dossier.Replay([filed, filed])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Event 2 is of 2025-09-08 08:00, before the one that it follows",
            Assert.Throws<ArgumentException>(() => Dossier.Replay([filed, early])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Command_BackInTime_IsRefused()
    {
        Decision[] decisions =
        [
            Sample.Filed().Withdraw(Sample.After(-1, ActorKind.Applicant)),
            Sample.InProcess().Transfer(Sample.After(-1, OneStopShop), Sample.Department, Sample.Rules), // counts a due moment first
        ];
        Assert.All(decisions, decision =>
        {
            Decision.Refused no = Assert.IsType<Decision.Refused>(decision);
            Assert.StartsWith("8 September 2025, 08:00 is before the last thing recorded of the dossier (8 September 2025, 09:00).", no.Reason.English, StringComparison.Ordinal);
            Assert.Null(no.Citation); // no article rules the order of entries
        });
    }

    [Fact]
    public void Command_ByTheWrongActor_IsRefused()
    {
        Decision.Refused no = Assert.IsType<Decision.Refused>(Sample.InProcess().Decide(Sample.After(1, OneStopShop), Sample.Result));
        Assert.Equal(
            new BilingualText(
                "Ở trạng thái 'đang xử lý', việc 'ban hành kết quả' do cơ quan có thẩm quyền thực hiện, không phải do Bộ phận Một cửa.",
                "In the state 'in process', 'decide' is done by the competent agency, not by the one-stop shop."),
            no.Reason);
        Assert.Contains(DossierAction.Decide, no.Allowed);
    }

    [Fact]
    public void ToString_ShowsNothing_OfTheApplicant() => Assert.Equal("000.00.01.H49-250908-0001: Filed", Sample.Filed().ToString());

    [Fact]
    public void ToString_OfEvents_MasksTheApplicant()
    {
        string text = Sample.Filed().Events[0].ToString();
        Assert.DoesNotContain("Nguyễn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("022000000123", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mau@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tổ 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("acc-1", text, StringComparison.Ordinal);
    }

    private static Dossier Live((int Command, ActorKind By, int Hours)[] life, Action<Dossier, LocalDateTime, Decision>? watch = null)
    {
        bool isOnline = life is [{ Hours: var hour }, ..] && int.IsOddInteger(hour);
        Dossier dossier = Sample.Filed(Sample.Submission with { Channel = isOnline ? SubmissionChannel.Online : SubmissionChannel.InPerson });
        LocalDateTime now = dossier.FiledAt;
        foreach ((int command, ActorKind by, int hours) in life)
        {
            now = now.PlusHours(hours);
            Decision decision = Commands[command](dossier, Sample.At(now, by));
            watch?.Invoke(dossier, now, decision);
            dossier = dossier.Apply(decision);
        }

        return dossier;
    }

    /// <summary>The naive truth: every command is tried by everyone, without a special law.</summary>
    private static HashSet<DossierAction> Possible(Dossier dossier, LocalDateTime at) =>
    [
        .. from command in Commands
           from actor in Enum.GetValues<ActorKind>()
           let accepted = command(dossier, Sample.At(at, actor)) as Decision.Accepted
           where accepted is not null && accepted.Events[0] is not DossierEvent.SupplementRequested { SpecialLaw: not null }
           select accepted.Events[0].Action!.Value,
    ];

    private static string Facts(Dossier dossier) => string.Join(
        '\n',
        typeof(Dossier).GetProperties().Where(property => property.Name != nameof(Dossier.Events)).Select(property => property.GetValue(dossier) switch
        {
            System.Collections.IEnumerable list and not string => $"{property.Name}: {string.Join("; ", list.Cast<object>())}",
            object value => $"{property.Name}: {value}",
            null => $"{property.Name}: none",
        }));
}
