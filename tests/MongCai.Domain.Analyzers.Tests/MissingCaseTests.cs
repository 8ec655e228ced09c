using Microsoft.CodeAnalysis.Testing;
using MongCai.Domain.CodeFixes;

namespace MongCai.Domain.Analyzers.Tests;

public class MissingCaseTests
{
    [Theory]
    [InlineData("Use(decision [|switch|] { Decision.Accepted => 1 });")]
    [InlineData("Use(outcome [|switch|] { DeadlineOutcome.Due(var due) => due.DueOn, DeadlineOutcome.NotSet or DeadlineOutcome.Unparsed => null });")]
    [InlineData("Use(outcome [|switch|] { DeadlineOutcome.Due due => due.Value.DueOn, not (DeadlineOutcome.Suspended or DeadlineOutcome.Unparsed) => null });")] // of two
    [InlineData("Use(dossier.Events[0] [|switch|] { DossierEvent.Filed or DossierEvent.Accepted or DossierEvent.Refused => 1 });")]
    [InlineData("[|switch|] (decision)\n{\n    case Decision.Accepted accepted:\n        Use(accepted);\n        break;\n}")]
    [InlineData("[|switch|] (await portal.Dossiers.FileAsync(filing))\n{\n    case PortalOutcome<DossierResource>.Done(var value):\n        Use(value);\n        break;\n}")]
    public Task Switch_ThatLeavesOutACase_IsFound(string method) => Found<MissingCaseAnalyzer>.InAsync(method);

    [Theory]
    [InlineData("Use(decision switch { Decision.Accepted => 1, Decision.Refused => 2 });")]
    [InlineData("Use(decision switch { Decision.Accepted => 1, _ => 2 });")]
    [InlineData("Use(decision switch { Decision.Accepted => 1, var rest => 2 });")]
    [InlineData("Use(decision switch { Decision.Accepted => 1, { } => 2 });")]
    [InlineData("Use(decision switch { Decision.Accepted { Events.Count: 0 } => 1, not Decision.Accepted => 2 });")] // named, if on a condition: the compiler speaks
    [InlineData("Use(decision switch { Decision one when number > 1 => 1 });")]
    [InlineData("switch (decision)\n{\n    case Decision.Accepted:\n        break;\n    default:\n        break;\n}")]
    [InlineData("switch (decision)\n{\n    case Decision.Accepted:\n    case Decision.Refused:\n        break;\n}")]
    [InlineData("switch (dossier.Events[0])\n{\n    case DossierEvent.Filed:\n        break;\n}")] // of what happens a statement may pick some
    [InlineData("Use(dossier.State switch { DossierState.Filed => 1 });")] // an enumeration: the compiler's
    [InlineData("Use(number.ToString() switch { \"a\" => 1, _ => 2 });")]
    public Task Switch_ThatNamesAllOrTheRest_IsNotFound(string method) => Found<MissingCaseAnalyzer>.InAsync(method);

    [Fact]
    public Task Fix_AddsArms() => Fixed<MissingCaseAnalyzer, MissingCaseFix>.AsAsync(
        """
        Use(outcome [|switch|]
        {
            DeadlineOutcome.Due(var due) => due.DueOn,
            DeadlineOutcome.NotSet => null
        });
        """,
        """
        Use(outcome switch
        {
            DeadlineOutcome.Due(var due) => due.DueOn,
            DeadlineOutcome.NotSet => null,
            DeadlineOutcome.Unparsed => throw new NotImplementedException(),
            DeadlineOutcome.Suspended => throw new NotImplementedException(),
        });
        """,
        "name");

    [Fact]
    public Task Fix_OfALine_StaysOnIt() => Fixed<MissingCaseAnalyzer, MissingCaseFix>.AsAsync(
        "Use(decision [|switch|] { Decision.Accepted => 1 });",
        "Use(decision switch { Decision.Accepted => 1, Decision.Refused => throw new NotImplementedException(), });",
        "name");

    [Fact]
    public Task Fix_AddsSections() => Fixed<MissingCaseAnalyzer, MissingCaseFix>.AsAsync(
        """
        [|switch|] (await portal.Dossiers.FileAsync(filing))
        {
            case PortalOutcome<DossierResource>.Done(var value):
                Use(value);
                break;
        }
        """,
        """
        switch (await portal.Dossiers.FileAsync(filing))
        {
            case PortalOutcome<DossierResource>.Done(var value):
                Use(value);
                break;
            case PortalOutcome<DossierResource>.Refused:
                throw new NotImplementedException();
        }
        """,
        "name");

    [Theory]
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted => 1, Decision.Refused => 2 });")]
    [InlineData("Use(outcome {|#0:switch|} { DeadlineOutcome.Due(Deadline due) => due, DeadlineOutcome.Suspended { Suspension: var one } => one, DeadlineOutcome.NotSet or DeadlineOutcome.Unparsed => null });")]
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted => 1, Decision.Refused(var reason, _, _) => 2 });")]
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted when number > 1 => 1, Decision.Accepted => 2, Decision.Refused => 3 });")]
    [InlineData("Use(perhaps {|#0:switch|} { Decision.Accepted => 1, Decision.Refused => 2, null => 3 });")]
    public Task NotExhaustive_WhereAllAreNamed_IsAnswered(string method) =>
        Found<AllCasesNamedSuppressor>.InAsync(method, DiagnosticResult.CompilerWarning("CS8509").WithLocation(0).WithIsSuppressed(true));

    [Theory]
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted => 1 });")]
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted => 1, Decision.Refused { Member: \"Channel\" } => 2 });")] // and of other members?
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted => 1, Decision.Refused when number > 1 => 2 });")]
    [InlineData("Use(decision {|#0:switch|} { Decision.Accepted => 1, Decision.Refused(var reason, LegalCitation citation, _) => 2 });")] // the citation may be null
    public Task NotExhaustive_WhereOneIsLeftOut_Stands(string method) =>
        Found<AllCasesNamedSuppressor>.InAsync(method, DiagnosticResult.CompilerWarning("CS8509").WithLocation(0));
}
