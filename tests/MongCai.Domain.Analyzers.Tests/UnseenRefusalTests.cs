using MongCai.Domain.CodeFixes;

namespace MongCai.Domain.Analyzers.Tests;

public class UnseenRefusalTests
{
    [Theory]
    [InlineData("[|dossier.Accept(stamp, calculator)|];")] // Decision
    [InlineData("[|calculator.DueDateOf(deadline.Term, stamp.At)|];")] // DeadlineOutcome has no case called a refusal, and is an answer
    [InlineData("[|await portal.Dossiers.FileAsync(filing)|];")] // PortalOutcome<DossierResource>
    [InlineData("[|await portal.Dossiers.FileAsync(filing).ConfigureAwait(false)|];")]
    [InlineData("[|portal.Dossiers.FileAsync(filing).GetAwaiter().GetResult()|];")]
    [InlineData("[|await events.AppendAsync(dossier.Code, 1, [])|];")] // AppendOutcome, of another package
    [InlineData("[|events.AppendAsync(dossier.Code, 1, [])|];")] // nobody awaits it either
    [InlineData("Dossier? maybe = dossier;\n[|maybe?.Accept(stamp, calculator)|];")]
    [InlineData("Action accept = () => [|dossier.Accept(stamp, calculator)|];\naccept();")]
    [InlineData("void Accept() => [|dossier.Accept(stamp, calculator)|];\nAccept();")]
    public Task Answer_ThatIsThrownAway_IsFound(string method) => Found<UnseenRefusalAnalyzer>.InAsync(method);

    [Theory]
    [InlineData("_ = dossier.Accept(stamp, calculator);")] // a decision of the programmer's
    [InlineData("decision = dossier.Accept(stamp, calculator);")]
    [InlineData("Use(dossier.Accept(stamp, calculator));")]
    [InlineData("if (dossier.Accept(stamp, calculator) is Decision.Accepted)\n{\n}")]
    [InlineData("Func<Decision> accept = () => dossier.Accept(stamp, calculator);\naccept.Invoke().ToString();")]
    [InlineData("dossier.Apply(decision);")] // a dossier, no answer
    [InlineData("dossier.ToString();")]
    [InlineData("await portal.Dossiers.GetAsync(dossier.Code);")] // no legal "no" can come of it
    [InlineData("await Task.Yield();")]
    public Task Answer_ThatIsUsedOrPutAside_IsNotFound(string method) => Found<UnseenRefusalAnalyzer>.InAsync(method);

    [Theory]
    [InlineData("dossier.Accept(stamp, calculator)", "dossier.Accept(stamp, calculator) is Decision.Refused refused")]
    [InlineData("await portal.Dossiers.FileAsync(filing)", "await portal.Dossiers.FileAsync(filing) is PortalOutcome<DossierResource>.Refused refused")]
    [InlineData("await events.AppendAsync(dossier.Code, 1, [])", "await events.AppendAsync(dossier.Code, 1, []) is not AppendOutcome.Appended")]
    public Task Fix_AsksForTheRefusal(string call, string asked) => Fixed<UnseenRefusalAnalyzer, UnseenRefusalFix>.AsAsync(
        $"// why\n[|{call}|];\nUse(number);", $"// why\nif ({asked})\n{{\n    throw new NotImplementedException();\n}}\nUse(number);", "ask");

    [Fact]
    public Task Fix_TakesNoNameThatIsTaken() => Fixed<UnseenRefusalAnalyzer, UnseenRefusalFix>.AsAsync(
        "string refused = \"\";\n[|dossier.Accept(stamp, calculator)|];\nUse(refused);",
        "string refused = \"\";\nif (dossier.Accept(stamp, calculator) is Decision.Refused refused2)\n{\n    throw new NotImplementedException();\n}\nUse(refused);",
        "ask");

    [Theory]
    [InlineData("[|dossier.Accept(stamp, calculator)|];\n[|dossier.Accept(stamp, calculator)|];", "_ = dossier.Accept(stamp, calculator);\n_ = dossier.Accept(stamp, calculator);")]
    [InlineData("Action accept = () => [|dossier.Accept(stamp, calculator)|];\naccept();", "Action accept = () => _ = dossier.Accept(stamp, calculator);\naccept();")]
    public Task Fix_SaysThatItDoesNotMatter(string method, string expected) => Fixed<UnseenRefusalAnalyzer, UnseenRefusalFix>.AsAsync(method, expected, "discard");
}
