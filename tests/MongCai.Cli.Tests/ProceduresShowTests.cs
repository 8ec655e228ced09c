using System.Text.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Cli.Tests;

public sealed class ProceduresShowTests
{
    private const string Record =
        """
        {"MATTHC":"1.000001","TENTTHC":"Cấp giấy phép thử","THANHPHANHOSO":[{"TRUONGHOP":"Lần đầu","GIAYTO":[{"TENGIAYTO":"Đơn","SOBANCHINH":"1","SOBANSAO":"2"}]}]}
        """;

    [Theory]
    [InlineData("1.004873", "steps,papers,results,legalBases,agencies,requirements")] // the sample's table has no column for them
    [InlineData("1.001193", "steps,papers,results,legalBases,agencies,requirements")]
    public void Show_OfATable_NamesWhatItDoesNotState(string code, string notStated)
    {
        JsonElement shown = Shown($"procedures show --procedure {code}");
        Assert.Equal(code, shown.GetProperty("code").GetString());
        Assert.Equal(notStated, string.Join(',', shown.GetProperty("notStated").EnumerateArray()));
        Assert.NotEmpty(shown.GetProperty("channels").EnumerateArray());
    }

    [Fact]
    public void Show_OfARecord_HasItsPapers()
    {
        using TemporaryFile catalogue = new(Record);
        JsonElement shown = Shown($"procedures show --procedure 1.000001 --catalogue {catalogue.Path}");
        JsonElement paper = shown.GetProperty("cases")[0].GetProperty("components")[0];
        Assert.Equal(("Đơn", 1, 2), (paper.GetProperty("name").GetString(), paper.GetProperty("originals").GetInt32(), paper.GetProperty("copies").GetInt32()));
        Assert.DoesNotContain("papers", shown.GetProperty("notStated").EnumerateArray().Select(part => part.GetString()));
    }

    /// <summary>What is shown is the procedure: read back as one, it is the same.</summary>
    [Fact]
    public void Show_ReadBack_IsTheProcedure()
    {
        string line = Assert.Single(Cli.Run("procedures show --procedure 1.004873").Lines());
        JsonSerializerOptions web = new(JsonSerializerDefaults.Web);
        string again = JsonSerializer.Serialize(JsonSerializer.Deserialize<Procedure>(line, web), web);
        Assert.Equal(
            JsonDocument.Parse(line).RootElement.EnumerateObject().Select(member => member.Name).Except(["notStated"]),
            JsonDocument.Parse(again).RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("procedures show --procedure x", "procedure: found 'x', expected the code of a procedure, such as '2.000815'.")]
    [InlineData("procedures show --procedure 9.999999", "procedure: the catalogue has no '9.999999'. Look for it with 'mongcai procedures search'")]
    public void Show_WhatIsNotThere_IsOneLine(string commandLine, string message) => Cli.Run(commandLine).FailsWith(2, message);

    private static JsonElement Shown(string commandLine) => JsonDocument.Parse(Assert.Single(Cli.Run(commandLine).Lines())).RootElement;
}
