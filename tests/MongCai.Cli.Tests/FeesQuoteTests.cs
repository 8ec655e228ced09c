using MongCai.Domain;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Cli.Tests;

public sealed class FeesQuoteTests
{
    private const string Head = "procedure,on,channel,group,copies";

    private static readonly string Office =
        $"--fees '{Repository.PathTo("samples", "MongCai.Cli", "Examples", "office-fees.csv")}' --reductions '{Repository.PathTo("samples", "MongCai.Cli", "Examples", "office-reductions.csv")}'";

    [Fact]
    public void Quote_OneRow_PrintsAmountCurrencyCitationAndNote() =>
        Assert.Equal(
            [
                "amount=20000",
                "currency=VND",
                "citation=Điều 5 Thông tư 75/2022/TT-BTC",
                "note=Lệ phí đăng ký thường trú: 20.000 đ (20.000 đ mỗi hồ sơ; Điều 5 Thông tư 75/2022/TT-BTC, chưa kiểm chứng)",
            ],
            Cli.Run("fees quote --procedure 1.004222 --on 2026-09-15 --channel in-person").Lines());

    [Theory]
    [InlineData("2.000815,2026-09-15,in-person,,3", "6000,VND,Circular 226/2016/TT-BTC Art 4")] // a page of each copy
    [InlineData("2.000635,2026-09-15,in-person,digital-citizen,2", "0,VND,Circular 281/2016/TT-BTC Art 4; Circular 117/2026/TT-BTC")]
    [InlineData("2.000635,2027-03-02,in-person,digital-citizen,2", "16000,VND,Circular 281/2016/TT-BTC Art 4")] // the circular has ended
    [InlineData("1.004222,2026-09-15,online,border-commune+elderly,", "0,VND,Circular 75/2022/TT-BTC Art 5; Circular 75/2022/TT-BTC Art 4")]
    public void Quote_Table_AnswersBesideEachRow(string row, string answer)
    {
        string[] lines = Cli.Run("fees quote --lang en --csv -", $"{Head}\n{row}\n").Lines();
        Assert.Equal($"{Head},amount,currency,citation,note,error", lines[0]);
        Assert.StartsWith($"{row},{answer},", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",", lines[1], StringComparison.Ordinal); // no error
    }

    [Fact]
    public void Quote_Table_LeavesOutWhatIsOptional() =>
        Assert.StartsWith(
            "2.000884,2026-09-15,postal,10000,VND,",
            Cli.Run("fees quote --csv -", "procedure,on,channel\n2.000884,2026-09-15,postal\n").Lines()[1],
            StringComparison.Ordinal);

    [Fact]
    public void Quote_Pages_HoldForAllRows() =>
        Assert.Contains("amount=200000", Cli.Run("fees quote --procedure 2.000815 --on 2026-09-15 --channel in-person --pages 500").Lines());

    [Fact]
    public void Quote_DayOutsideTheKnownLines_IsAnErrorThatSaysWhatIsKnown() =>
        Assert.Equal(
            [
                $"{Head},amount,currency,citation,note,error",
                "1.004222,2022-06-01,in-person,,1,,,,,\"No fee is known of the procedure 1.004222 in person on 1 June 2022, which does not make it free. Known: in person from 5 February 2023; online from 5 February 2023.\"",
            ],
            Cli.Run("fees quote --lang en --csv -", $"{Head}\n1.004222,2022-06-01,in-person,,1\n").LinesWithErrors());

    /// <summary>An error is said in the language of errors, and not in that of answers.</summary>
    [Theory]
    [InlineData("", Language.English, "No fee is known")]
    [InlineData("--lang en", Language.Vietnamese, "No fee is known")]
    [InlineData("", Language.Vietnamese, "Chưa biết mức thu")]
    [InlineData("--lang vi", Language.English, "Chưa biết mức thu")]
    public void Quote_WithoutAKnownFee_SaysSoInTheLanguageOfErrors(string option, Language locale, string expected) => Assert.Contains(
        expected,
        Cli.Run($"fees quote --procedure 1.004222 --on 2022-06-01 --channel in-person {option}", [], locale: locale).Error,
        StringComparison.Ordinal);

    /// <summary>In the rows of a table an error is data, and stays English.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("--lang vi")]
    public void Quote_Table_KeepsItsErrorsEnglish(string option) => Assert.Contains(
        "No fee is known", Cli.Run($"fees quote {option} --csv -", $"{Head}\n1.004222,2022-06-01,in-person,,1\n").LinesWithErrors()[1], StringComparison.Ordinal);

    [Fact]
    public void Quote_DayPastWhatIsKnown_SaysSoInTheNote() =>
        Assert.Contains(
            "theo quy định đã biết đến ngày 28/11/2026",
            Cli.Run("fees quote --procedure 1.004222 --on 2027-03-02 --channel online").Lines()[3],
            StringComparison.Ordinal);

    [Fact]
    public void Quote_FeeStatedAsText_HasNoAmountAndExitCodeOne() =>
        Assert.Equal(
            [
                "amount=",
                "currency=",
                "citation=Law on Civil Status 03/2026/QH16 Art 12",
                "note=Lệ phí đăng ký kết hôn: no amount (as stated, not reckoned: theo pháp luật về phí và lệ phí; chưa tìm thấy mức thu; Law on Civil Status 03/2026/QH16 Art 12, as known on 28 November 2026)",
            ],
            Cli.Run("fees quote --procedure 1.000894 --on 2027-03-02 --channel online --lang en").LinesWithErrors());

    [Theory]
    [InlineData("2.00,2026-09-15,online,,", "procedure: found '2.00', expected the code of a procedure")]
    [InlineData("2.000815,15-09-2026,online,,", "on: found '15-09-2026', expected a date such as '2026-08-17' or '17/08/2026'. If the day stands before the month, write '2026-09-15'.")]
    [InlineData("2.000815,2026-09-15,by hand,,", "channel: found 'by hand', expected one of in-person, online, postal.")]
    [InlineData("2.000815,2026-09-15,online,poor-houshold,", "group: found 'poor-houshold', expected children, poor-household,")] // misspelt, it would be charged
    [InlineData("2.000815,2026-09-15,online,merit+,", "group: found 'merit+', expected children,")]
    [InlineData("2.000815,2026-09-15,online,,0", "copies: found '0', expected a whole number from 1")]
    public void Quote_WrongValue_IsAnErrorOfItsRow(string row, string message) =>
        Assert.Contains(message, Cli.Run("fees quote --csv -", $"{Head}\n{row}\n").LinesWithErrors()[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("--pages 0", "--pages: found '0', expected a whole number from 1.")]
    [InlineData("--fees /nowhere.csv", "The file '/nowhere.csv' cannot be opened")]
    public void Quote_WrongSetting_IsOneLineAndExitCodeTwo(string option, string message) =>
        Cli.Run($"fees quote --procedure 2.000815 --on 2026-09-15 --channel online {option}").FailsWith(2, message);

    [Theory]
    [InlineData("1.001193", "2026-09-15", "in-person", "", "15000")]
    [InlineData("1.001193", "2026-09-15", "online", "", "7500")] // the office's waiver
    [InlineData("1.001193", "2026-09-15", "online", "merit", "0")] // the law's is larger
    [InlineData("1.004873", "2026-09-15", "in-person", "students", "14000")] // a group of the office's own
    [InlineData("1.004873", "2026-09-15", "online", "students", "10000")] // the largest, and no second one
    [InlineData("1.004222", "2026-09-15", "in-person", "students", "20000")] // beside it, the law's fees stay
    public void Quote_WithTheTablesOfAnOffice_TakesTheLargestReduction(string procedure, string on, string channel, string group, string amount) =>
        Assert.Equal(
            $"amount={amount}",
            Cli.Run($"fees quote --procedure {procedure} --on {on} --channel {channel} {(group.Length > 0 ? "--group " + group : "")} {Office}").Lines()[0]);

    [Fact]
    public void Quote_GroupOfAnOffice_IsNotPrintedAsABareCode() =>
        Assert.Contains(
            "giảm 30%, đối tượng 'students' không có trong danh mục",
            Cli.Run($"fees quote --procedure 1.004873 --on 2026-09-15 --channel in-person --group students {Office}").Lines()[3],
            StringComparison.Ordinal);
}
