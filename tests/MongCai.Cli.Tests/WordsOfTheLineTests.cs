using System.Text;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>What is said of words that are wrong, missing or too many.</summary>
public sealed class WordsOfTheLineTests
{
    [Theory]
    [InlineData("workday add", "'workday' is not a command or an option here. Did you mean 'workdays'? Run 'mongcai --help'.")] // a letter is missing
    [InlineData("deadlin", "Did you mean 'deadline'?")]
    [InlineData("portal trakc x", "'trakc' is not a command or an option here. Did you mean 'track'? Run 'mongcai portal --help'.")] // two are swapped
    [InlineData("deadline --recieved 2026-08-17 --term x", "Did you mean '--received'? Run 'mongcai deadline --help'.")]
    [InlineData("deadline 2026-08-17 x --explian", "Did you mean '--explain'?")]
    [InlineData("deadline --recieved=2026-08-17 --term x", "Did you mean '--received'?")] // with its value
    [InlineData("report x --perod 2024", "'--perod' is not a command or an option here. Did you mean '--period'?")] // it is no file
    [InlineData("deadline 2026-08-17 x --polcy legal", "Did you mean '--policy'?")]
    [InlineData("deadline 2026-08-17 x --policy leagl", "--policy: found 'leagl', expected legal, legal-from-opening or hour-blocks. Did you mean 'legal'?")]
    [InlineData("completion bahs", "Did you mean 'bash'?")]
    public void Typo_NamesTheRightWord(string commandLine, string message) => Cli.Run(commandLine).FailsWith(2, message);

    [Theory]
    [InlineData("holidays", "'holidays'")] // five letters away
    [InlineData("workdays add --fast", "'--fast'")]
    [InlineData("words 1 --xyz", "'--xyz'")] // no short word is meant
    public void WordThatIsNear_None_IsNotGuessed(string commandLine, string word)
    {
        Cli run = Cli.Run(commandLine);
        run.FailsWith(2, $"{word} is not a command or an option here. Run 'mongcai");
        Assert.DoesNotContain("Did you mean", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workday", "'workday' không phải là lệnh hay tùy chọn ở đây. Có phải ý bạn là 'workdays'? Xem 'mongcai --help'.", 2)]
    [InlineData("workdays", "Thiếu lệnh sau 'workdays'; cần add hoặc count. Xem 'mongcai workdays --help'.", 2)]
    [InlineData("workdays add 2026-08-17", "Thiếu tùy chọn '--n'.", 2)]
    [InlineData("workdays add --n 1 --n 2", "Tùy chọn '--n' xuất hiện 2 lần; chỉ được một lần.", 2)]
    [InlineData("workdays add 2026-08-17 --n", "Tùy chọn '--n' thiếu giá trị.", 2)]
    [InlineData("deadline x y --policy z", "--policy: thấy 'z', cần legal, legal-from-opening hoặc hour-blocks.", 2)]
    [InlineData("report", "Thiếu FILE.", 2)]
    [InlineData("portal login --client-id x", "Thiếu tùy chọn '--address'.", 2)]
    [InlineData("days-off 2026-01-01", "Cần '--from' và '--to', hoặc '--year'.", 2)]
    [InlineData("workdays add 2026-02-30 1", "start: thấy '2026-02-30', cần một ngày như '2026-08-17' hoặc '17/08/2026'. Tháng 2/2026 có 28 ngày.", 1)]
    [InlineData("report x --format xlsx", "Sổ tính không ghi ra đầu ra chuẩn.", 2)]
    [InlineData("report x --json --format csv", "Thấy cả '--json' và '--format csv'; chỉ cần một.", 2)]
    [InlineData("report x --period soon", "--period: thấy 'soon', cần một năm như '2024'", 2)]
    [InlineData("procedures search x --agency y", "--agency: thấy 'y', cần mã cơ quan", 2)]
    [InlineData("deadline 2026-08-17 x --schedule night", "--schedule: thấy 'night', cần một trong std, satam.", 2)]
    [InlineData("workdays add --csv -", "Bảng trống; cần dòng tiêu đề với các cột start,n.", 2)]
    [InlineData("report /nowhere", "Không mở được tệp '/nowhere': không có tệp này.", 2)]
    [InlineData("words 1 --csv /", "Thấy cả '--csv' và '1'; cần một bảng hoặc các giá trị của một dòng.", 2)]
    [InlineData("words --csv /", "Không mở được tệp '/': đó là một thư mục.", 2)]
    [InlineData("words x", "number: thấy 'x', cần số đồng nguyên", 1)]
    [InlineData("workdays add 2026-08-17 x", "n: thấy 'x', cần một số nguyên", 1)]
    public void Fault_InVietnamese_IsSaidInIt(string commandLine, string message, int exitCode)
    {
        Cli.Run(commandLine, Encoding.UTF8.GetBytes(""), locale: Language.Vietnamese).FailsWith(exitCode, message);
        Assert.DoesNotContain(message, Cli.Run(commandLine).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workdays add 2026-04-28 5", "workdays add --start 2026-04-28 --n 5")]
    [InlineData("workdays add 2026-08-27 -1", "workdays add --start 2026-08-27 --n -1")] // a number, and no option
    [InlineData("workdays add --n 5 2026-04-28", "workdays add --start 2026-04-28 --n 5")] // what no option gives
    [InlineData("lunar to 2026-02-17", "lunar to --date 2026-02-17")]
    [InlineData("lunar from 2026 1 1", "lunar from --lunar-year 2026 --lunar-month 1 --lunar-day 1")]
    [InlineData("words 1234567", "words --number 1234567")]
    [InlineData("dossier-code parse 000.00.01.H49-250331-0001", "dossier-code parse --code 000.00.01.H49-250331-0001")]
    [InlineData("deadline 2026-08-21T09:00 '5 ngày làm việc'", "deadline --received 2026-08-21T09:00 --term '5 ngày làm việc'")]
    [InlineData("procedures search 'khai sinh'", "procedures search --query 'khai sinh'")]
    [InlineData("days-off 2026-08-20 2026-09-03", "days-off --from 2026-08-20 --to 2026-09-03")]
    [InlineData("days-off --year 2026", "days-off --from 2026-01-01 --to 2026-12-31")]
    [InlineData("worktime between 2025-12-31T16:00 2026-01-05T08:30", "worktime between --from 2025-12-31T16:00 --to 2026-01-05T08:30 --schedule std")]
    public void Value_ByItsPlace_IsThatOfTheOption(string placed, string named) => Assert.Equal(Cli.Run(named).Lines(), Cli.Run(placed).Lines());

    [Theory]
    [InlineData("words 1 2", "'2' is not a command or an option here.")]
    [InlineData("words 1 --number 2", "Found '1' besides; every value is given already.")]
    [InlineData("words 1 --csv -", "Found both '--csv' and '1'")]
    public void Value_TooMany_IsRefused(string commandLine, string message) => Cli.Run(commandLine).FailsWith(2, message);

    [Fact]
    public void Value_AfterDashes_IsNoOption() => Cli.Run("report -- --perod").FailsWith(2, "The file '--perod' cannot be opened");

    [Theory]
    [InlineData("deadline", "deadline", 0)]
    [InlineData("deadlin", "deadline", 1)] // added
    [InlineData("ddeadline", "deadline", 1)] // left out
    [InlineData("deadkine", "deadline", 1)] // changed
    [InlineData("daedline", "deadline", 1)] // swapped
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    public void Distance_CountsLetters(string one, string other, int distance) =>
        Assert.Equal((distance, distance), (Typo.Distance(one, other), Typo.Distance(other, one)));
}
