using System.Globalization;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Tests;

public sealed class DossierConformanceTests
{
    private const string Header = "state,activity,action,reason,times,cases,median_days,longest_days,law";
    private const string Columns = "case,activity,time,role";

    [Theory]
    [InlineData("xes")]
    [InlineData("csv")]
    public void Conformance_OfLivesThatTheLawAllows_FindsNothing(string format)
    {
        IReadOnlyList<Dossier> lives = RandomLives.Of(300);
        string log = format == "csv" ? Csv(lives.SelectMany(Rows)) : Exported(lives);
        Cli run = Cli.Run($"dossier conformance - --role {(format == "csv" ? "role" : "org:role")}", log);
        Assert.Equal((0, Header + "\n"), (run.ExitCode, run.Output));
        Assert.Equal($"mongcai: {lives.Sum(life => life.Events.Count)} events of 300 cases, 0 moves in 0 cases that the law does not allow\n", run.Error);
    }

    /// <summary>Every action in every state, reached by the shortest way: what the lifecycle refuses is found, and nothing else.</summary>
    [Fact]
    public void Conformance_OfEveryActionInEveryState_FindsWhatTheLifecycleRefuses() => Assert.All(
        from state in Enum.GetValues<DossierState>()
        from action in Enum.GetValues<DossierAction>()
        where !WayTo(state).Contains(action) // limits are not looked at here
        select (state, action),
        pair =>
        {
            string[] activities = ["file", .. WayTo(pair.state).Append(pair.action).Select(Word)];
            string[] rows = Cli.Run("dossier conformance -", Csv(activities.Index().Select(step => $"a,{(step.Index == 0 ? "filed" : step.Item)},2025-09-0{step.Index + 1},"))).Output.TrimEnd('\n').Split('\n')[1..];
            string[] expected = Lifecycle.Allows(pair.state, pair.action) ? [] : [$"{Word(pair.state)},{Word(pair.action)},{Word(pair.action)},not-allowed,1,1,1,1,"];
            Assert.Equal(expected.Length, rows.Length);
            Assert.All(expected.Zip(rows), row => Assert.StartsWith(row.First[..row.First.IndexOf(",1,1,", StringComparison.Ordinal)] + ",1,1,", row.Second, StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("a,filed,2025-09-01,|a,accept,2025-09-02,|a,return-result,2025-09-05,", "accepted,return-result,return-result,not-allowed,1,1,3,3,Decree 118/2025/NĐ-CP Art 19")] // nothing was decided
    [InlineData("a,filed,2025-09-01,|a,withdrawn,2025-09-02,|a,accepted,2025-09-12,", "withdrawn,accepted,accept,not-allowed,1,1,10,10,Decree 118/2025/NĐ-CP Art 17.2c")] // it had ended
    [InlineData("a,filed,2025-09-01,|a,accept,2025-09-02,applicant", "filed,accept,accept,not-by-them,1,1,1,1,Decree 118/2025/NĐ-CP Art 17.2c")] // an applicant accepts nothing
    [InlineData("a,accept,2025-09-02,", "filed,accept,accept,not-filed-first,1,1,0,0,Decree 118/2025/NĐ-CP Art 17.2c")] // it begins in the middle
    [InlineData("a,filed,2025-09-01,|a,filed,2025-09-02,", "filed,filed,file,filed-twice,1,1,1,1,")] // once is enough
    [InlineData("a,filed,2025-09-01,|a,request-supplement,2025-09-02,|a,supplement,2025-09-03,|a,request-supplement,2025-09-04,", "filed,request-supplement,request-supplement,too-often,1,1,1,1,Decree 118/2025/NĐ-CP Art 11.2c")] // once a stage
    [InlineData("a,filed,2025-09-01,|a,decide,2025-09-02,|a,return-result,2025-09-03,", "filed,decide,decide,not-allowed,1,1,1,1,Decree 118/2025/NĐ-CP Art 19")] // what follows goes on from the result
    [InlineData("a,filed,2025-09-01,|a,accept,2025-09-02,|a,transfer,2025-09-02,|a,request-payment,2025-09-03,|a,stop,2025-09-04,|a,resume,2025-09-05,|a,confirm-payment,2025-09-08,|a,decide,2025-09-09,", "")] // a stop lets no payment lapse
    [InlineData("a,filed,2025-09-01,|a,accept,2025-09-02,|a,transfer,2025-09-02,|a,request-payment,2025-09-03,|a,stop,2025-09-04,|a,resume,2025-09-05,|a,decide,2025-09-09,", "awaiting-payment,decide,decide,not-allowed,1,1,4,4,Decree 118/2025/NĐ-CP Art 19")] // it is still owed
    [InlineData("a,filed,2025-09-01,|a,refund,2025-09-01,", "")] // what moves no dossier, by the mapping
    public void Conformance_OfALog_NamesTheMoveItsTimeAndItsArticle(string rows, string expected)
    {
        using TemporaryFile mapping = new("what,text,means\nactivity,refund,-\n");
        string[] lines = Cli.Run($"dossier conformance - --role role --mapping {mapping.Path}", Csv(rows.Split('|'))).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(expected.Length == 0 ? 1 : 2, lines.Length);
        Assert.StartsWith(expected, expected.Length == 0 ? "" : lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Conformance_OfManyCases_CountsThemMostFirst()
    {
        string[] rows = ["a,filed,2025-09-01,", "a,return-result,2025-09-03,", "a,return-result,2025-09-04,", "b,filed,2025-09-01,", "b,return-result,2025-09-11,", "b,resume,2025-09-12,", "c,filed,2025-09-01,", "c,return-result,2025-09-02,"];
        string[] lines = Cli.Run("dossier conformance -", Csv(rows)).Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("filed,return-result,return-result,not-allowed,3,3,2,10,", lines[1], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Conformance_OfAnotherSystem_ReadsItsWordsThroughAMapping()
    {
        using TemporaryFile mapping = new("what,text,means\nactivity,Tiếp nhận hồ sơ,filed\nactivity,Thẩm tra,accept\nactivity,Trả kết quả,return-result\nactivity,In giấy,-\nrole,Cán bộ,one-stop-shop\n");
        const string log = "Mã,Bước,Lúc,Ai\nx,Tiếp nhận hồ sơ,2025-09-01 08:00,Cán bộ\nx,In giấy,2025-09-01 08:05,Cán bộ\nx,Thẩm tra,2025-09-01 09:00,Cán bộ\nx,Trả kết quả,2025-09-03 09:00,Cán bộ\n";
        Cli run = Cli.Run($"dossier conformance - --case Mã --activity Bước --time Lúc --role Ai --mapping {mapping.Path}", log);
        Assert.StartsWith("accepted,Trả kết quả,return-result,not-allowed,1,1,2,2,", run.Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal("mongcai: 4 events of 1 cases, 1 moves in 1 cases that the law does not allow\n", run.Error);
    }

    [Theory]
    [InlineData("a,Tiếp nhận,2025-09-01,", "what the activity 'Tiếp nhận' of the log means")] // nothing says so
    [InlineData("a,filed,2025-09-01,Cán bộ", "what the role 'Cán bộ' of the log means")] // nothing says so
    [InlineData("a,filed,yesterday,", "expected a moment such as")] // no moment
    public void Conformance_OfAWordThatNothingExplains_IsRefused(string row, string message) =>
        Cli.Run("dossier conformance - --role role", Csv([row])).FailsWith(2, message);

    [Theory]
    [InlineData("what,text\nactivity,x\n", "Expected the columns what,text,means")] // a column is missing
    [InlineData("what,text,means\nactivity,x,fly\n", "line 2: found 'fly'")] // no action
    [InlineData("what,text,means\nrole,x,king\n", "line 2: found 'king'")] // no actor
    [InlineData("what,text,means\nstate,x,filed\n", "line 2: expected 'activity' or 'role'")] // no kind of word
    [InlineData("what,text,means\nactivity,x,accept\nactivity,x,decide\n", "line 3: it stands twice")] // two meanings
    public void Mapping_ThatIsWrong_IsRefused(string table, string message)
    {
        using TemporaryFile mapping = new(table);
        Cli.Run($"dossier conformance - --mapping {mapping.Path}", Csv(["a,filed,2025-09-01,"])).FailsWith(2, message);
    }

    [Fact]
    public void Conformance_OfCasesBeforeTheRegimes_SaysThatArticlesAreNotKnown()
    {
        Cli run = Cli.Run("dossier conformance -", Csv(["a,filed,2010-09-01,", "a,return-result,2010-09-02,"]));
        Assert.EndsWith("not-allowed,1,1,1,1,\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("mongcai: cases from before the first regime that is known, so without articles and limits: 1\n", run.Error, StringComparison.Ordinal);
    }

    private static string Exported(IEnumerable<Dossier> lives)
    {
        using TemporaryFile key = new(new string('k', 32));
        return Cli.Run($"dossier export - --format xes --key-file {key.Path}", RandomLives.Lines(lives)).Output;
    }

    private static IEnumerable<string> Rows(Dossier life) =>
        life.Events.Select(step => $"{life.Code},{Word(step.GetType().Name)},{step.Stamp.At.ToString("uuuu-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture)},{Word(step.Stamp.By.Kind)}");

    private static string Csv(IEnumerable<string> rows) => $"{Columns}\n{string.Join('\n', rows)}\n";

    /// <summary>The shortest way from the filing to a state.</summary>
    private static DossierAction[] WayTo(DossierState state)
    {
        Dictionary<DossierState, DossierAction[]> ways = new() { [DossierState.Filed] = [] };
        while (!ways.ContainsKey(state))
        {
            foreach (LifecycleMove move in Lifecycle.Moves.Where(move => ways.ContainsKey(move.From) && !ways.ContainsKey(move.To)).ToArray())
            {
                ways.TryAdd(move.To, [.. ways[move.From], move.Action]);
            }
        }

        return ways[state];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Word(value.ToString());

    private static string Word(string name) => MongCai.Cli.Commands.Words.Hyphenated(name);
}
