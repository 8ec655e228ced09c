namespace MongCai.Cli.Tests;

public sealed class DossierCodeTests
{
    [Fact]
    public void Parse_AnyForm_GivesItsParts() =>
        Assert.Equal(
            [
                "code,agency,date,sequence,form,error",
                "000.00.01.H49-250331-0001,000.00.01.H49,2025-03-31,1,standard,",
                "38.98.H29-210519-0013,38.98.H29,2021-05-19,13,abridged,",
                "h49.22-260310-0001,H49.22,2026-03-10,1,root-first,",
                "G09.20-20260609-0092637,G09.20,2026-06-09,92637,eight-digit-date,",
            ],
            Cli.Run("dossier-code parse --csv -", "code\n000.00.01.H49-250331-0001\n38.98.H29-210519-0013\nh49.22-260310-0001\nG09.20-20260609-0092637\n").Lines());

    [Fact]
    public void Parse_OneCode_NamesEachPart() =>
        Assert.Equal(
            ["agency=000.00.01.H49", "date=2026-08-24", "sequence=1", "form=standard"],
            Cli.Run("dossier-code parse --code 000.00.01.H49-260824-0001").Lines());

    [Theory]
    [InlineData("000.00.01.H49-250230-0001")] // no such day
    [InlineData("000.00.01.H49-250331")] // no number
    [InlineData("H49")] // an agency alone
    public void Parse_NoCode_IsOneLineAndExitCodeOne(string code) =>
        Cli.Run("dossier-code parse --code " + code).FailsWith(1, $"code: found '{code}', expected an agency code");
}
