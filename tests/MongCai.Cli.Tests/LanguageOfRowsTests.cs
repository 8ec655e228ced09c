using MongCai.Domain;

namespace MongCai.Cli.Tests;

/// <summary>What is wrong with the values of one row is said in the language that was asked for, by <c>--lang</c> or the locale.</summary>
public class LanguageOfRowsTests
{
    [Theory]
    [InlineData("officers grade 233/2026 2026-12-31 101", "score: thấy '101', cần điểm từ 0 đến 100, như '91.5'.", "score: found '101', expected points from 0 to 100, such as '91.5'.")]
    [InlineData("officers grade 1/2 2026-12-31 80", "rule: thấy '1/2', cần một trong 90/2020", "rule: found '1/2', expected one of 90/2020")]
    [InlineData("officers grade 335/2025 2025-12-31 80", "on: thấy '2025-12-31', cần một ngày mà 335/2025 có hiệu lực: từ 2026-01-01.", "on: found '2025-12-31', expected a day on which 335/2025 holds: from 2026-01-01.")]
    [InlineData("officers grade 90/2020 2024-12-31 80", "rule: '90/2020' xếp loại theo điều kiện, không theo điểm", "rule: found '90/2020', which grades by conditions and not by points")]
    [InlineData("officers capacity --arrivals-per-hour 12 --service-minutes 15 --counters 3 --target-minutes 10", "unstable: tải 3 cho 3 quầy; cần nhỏ hơn", "unstable: found a load of 3 for 3 counters, expected less")]
    [InlineData("days-off --from 2026-08-02 --to 2026-08-01", "Ngày cuối trước ngày đầu; cần --from không sau --to.", "The last day is before the first; expected --from no later than --to.")]
    [InlineData("vnpay verify --secret-file - --params-json {}", "Thiếu khóa bí mật của đơn vị.", "The merchant's secret is missing.")]
    public void AWrongRow_IsSaidInTheLanguage(string commandLine, string vietnamese, string english)
    {
        Cli.Run(commandLine + " --lang vi", "").FailsWith(1, vietnamese);
        Cli.Run(commandLine, [], locale: Language.Vietnamese).FailsWith(1, vietnamese);
        Cli.Run(commandLine, "").FailsWith(1, english);
    }

    [Fact]
    public void AWrongRule_IsSaidInTheLanguage() =>
        Cli.Run("officers evaluate - --rule 01/2018 --on 2024-12-31 --lang vi", "").FailsWith(2, "--rule: thấy '01/2018', cần quy định có điểm tiêu chí chung");
}
