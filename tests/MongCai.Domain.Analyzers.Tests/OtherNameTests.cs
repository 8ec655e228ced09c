using System.Reflection;
using Microsoft.CodeAnalysis.Testing;
using MongCai.Domain.CodeFixes;

namespace MongCai.Domain.Analyzers.Tests;

public class OtherNameTests
{
    private static readonly string[][] Rows =
        [.. Repository.Read("src", "MongCai.Domain.Analyzers", "other-names.csv").TrimEnd().Split('\n').Skip(1).Select(line => line.Split(','))];

    private static readonly Dictionary<string, Type> Types = new[] { "MongCai.Domain", "MongCai.Sdk", "MongCai.Sdk.Testing", "MongCai.EntityFrameworkCore" }
        .SelectMany(name => Assembly.Load(name).GetExportedTypes()).Where(type => !type.IsNested)
        .Where(type => !type.IsGenericType).ToDictionary(type => type.FullName!, StringComparer.Ordinal);

    [Theory]
    [InlineData("Use({|#0:Money|}.Of(5));", "Money", "Vnd", "MongCai.Domain")]
    [InlineData("{|#0:Money|}? amount = null;\nUse(amount);", "Money", "Vnd", "MongCai.Domain")]
    [InlineData("Use(new {|#0:VnPayNotification|}());", "VnPayNotification", "VnPayIpn", "MongCai.Domain.Payments")]
    [InlineData("Use({|#0:Closure|}(stamp.At.Date));", "Closure", "AnnouncedDay.Closure", "MongCai.Domain.Calendars")]
    [InlineData("Use(Dossier.{|#0:Submit|}(stamp));", "Submit", "Dossier.File", "MongCai.Domain.Dossiers")]
    [InlineData("Use(deadline.{|#0:Extend|}(3));", "Extend", "Deadline.Reappoint", "MongCai.Domain.Deadlines")]
    [InlineData("Use(calculator?.{|#0:Calculate|}(number));", "Calculate", "DeadlineCalculator.DueDateOf", "MongCai.Domain.Deadlines")]
    public Task Name_ThatNobodyKnows_IsToldByTheLibrarysOwn(string method, string typed, string own, string space) =>
        Found<OtherNameAnalyzer>.InUnresolvedAsync(method, new DiagnosticResult(Rules.OtherName).WithLocation(0).WithArguments(typed, own, space));

    [Theory]
    [InlineData("int Money = 3;\nUse(Money);")] // the program's own
    [InlineData("Use(nowhere.Money);")] // of what nobody knows
    [InlineData("Use(number.Submit);")]
    [InlineData("Use(Dossier.Mislay(stamp));")] // no guess at anything
    [InlineData("Use(new { Money = 3 }.Money);")]
    public Task OtherName_IsNotFound(string method) => Found<OtherNameAnalyzer>.InUnresolvedAsync(method);

    [Theory]
    [InlineData("Use([|Money|].Of(5));", "Use(Vnd.Of(5));")]
    [InlineData("Use([|Closure|](stamp.At.Date));", "Use(AnnouncedDay.Closure(stamp.At.Date));")]
    [InlineData("Use(decision is [|Refusal|]);", "Use(decision is Decision.Refused);")]
    [InlineData("[|Refusal|]? no = null;\nUse(no);", "Decision.Refused? no = null;\nUse(no);")]
    [InlineData("Use(Dossier.[|Submit|](stamp));", "Use(Dossier.File(stamp));")]
    [InlineData("Use(calculator?.[|Calculate|](number));", "Use(calculator?.DueDateOf(number));")]
    public Task Fix_WritesTheLibrarysName(string method, string expected) => Fixed<OtherNameAnalyzer, OtherNameFix>.AsUnresolvedAsync(method, expected, "name");

    [Fact]
    public void Table_LeadsToNamesThatAreThere() => Assert.All(Rows, row =>
    {
        Type type = Assert.Contains(row[1], Types);
        Assert.True(row[2].Length == 0 || type.GetMember(row[2]).Length > 0, $"{row[1]} has no member {row[2]}");
    });

    [Fact]
    public void Table_HasNoNameThatIsThere()
    {
        HashSet<string> names = [.. Types.Values.Select(type => type.Name)];
        Assert.All(Rows, row => Assert.False(names.Contains(row[0]), $"{row[0]} is a name of the library"));
        Assert.All(Rows.Where(row => row[0].Contains('.')), row => Assert.DoesNotContain(
            Types.Values.Where(type => type.Name == row[0].Split('.')[0]), type => type.GetMember(row[0].Split('.')[1]).Length > 0));
    }

    [Fact]
    public void Table_IsInOrder_WithoutDoubles() => Assert.Equal(Rows.Select(row => row[0]).Distinct().Order(StringComparer.Ordinal), Rows.Select(row => row[0]));
}
