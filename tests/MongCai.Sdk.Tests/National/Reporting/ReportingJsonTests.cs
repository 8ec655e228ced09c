using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Reporting;

public class ReportingJsonTests
{
    [Fact]
    public void ReadServiceResults_Fixture_IsRead()
    {
        ReportingReply<ServiceResults> reply = ReportingJson.ReadServiceResults(Fixture.Read("service-results.json"));

        Assert.True(reply.IsSuccess);
        ServiceResult first = reply.Data!.Evaluation[0];
        Assert.Equal(("H44", 88.51m, 17.1m, null), (first.DepartmentCode.Value.ToString(), first.TotalScore.Value, first.GroupScores!.Transparency.Value, first.GroupScores.Digitization.Value));
        Assert.Equal((null, "?", null), (reply.Data.Evaluation[1].DepartmentCode.Value, reply.Data.Evaluation[1].DepartmentCode.Unread, reply.Data.Evaluation[1].GroupScores));
        Assert.Equal("1", first.GroupScores.UnknownMembers["moiNhom"].GetRawText());
        Assert.Equal(3, reply.Data.Overview!.Value.GetProperty("rank").GetInt32());
    }

    [Fact]
    public void ReadEvaluation_Transparency_TellsNullFromZero()
    {
        EvaluationReport report = ReportingJson.ReadEvaluation(Fixture.Read("transparency.json")).Data!;

        Metric sync = report.Overview!.Metrics[1];
        Assert.Equal((0m, null, null, 6m), (sync.Numerator.Value, sync.Denominator.Value, sync.Score.Value, sync.MaxScore.Value));
        Assert.Equal("TEMP_NATIONAL_REPORT_DENOMINATOR", sync.DataQualityStatus);
        Assert.Equal("H44.15", report.Evaluation[0].DepartmentCode.Value.ToString());
        Assert.Equal(("x", 200L), (report.Evaluation[0].Metrics[0].UnknownMembers["moiGhiChu"].GetString(), report.Pagination!.PageSize));
    }

    [Theory]
    [InlineData("""{"numerator":3,"denominator":4}""", "75.00 % (3 of 4)")] // counts
    [InlineData("""{"numerator":0,"denominator":0}""", "no data (0 of 0)")] // no data is no null
    [InlineData("""{"numerator":null,"denominator":4}""", "")] // null is not 0
    [InlineData("""{"numerator":5,"denominator":4}""", "")] // more than the whole
    [InlineData("""{"numerator":1.5,"denominator":4}""", "")] // no count
    public void Counts_OfAMetric_AreTheDomainsRatio(string metric, string expected) =>
        Assert.Equal(expected, ReportingJson.ReadEvaluation($"{{\"code\":\"OK\",\"data\":{{\"overview\":{{\"metrics\":[{metric}]}}}}}}").Data!.Overview!.Metrics[0].Counts?.ToString() ?? "");

    [Fact]
    public void ReadProgress_Fixture_IsRead()
    {
        ReportTree<ProgressUnit> tree = ReportingJson.ReadProgress(Fixture.Read("dvc-progress-tree.json")).Data!;

        Assert.Equal((1000m, 3.75m, 0.5m), (tree.Parent!.Received.Value, tree.Parent.AverageProcessingDays.Value, tree.Parent.ScoreDelta.Value));
        Assert.Equal((0m, null, null), (tree.Children[0].Received.Value, tree.Children[0].AverageProcessingDays.Value, tree.Children[0].Completed.Value));
    }

    [Fact]
    public void ReadOnlineServices_Fixture_IsRead()
    {
        OnlineServiceUnit parent = ReportingJson.ReadOnlineServices(Fixture.Read("provide-online-tree.json")).Data!.Parent!;

        Assert.Equal((1800m, 20m, 11.2m, 12m), (parent.Procedures.Value, parent.FiledByPost.Value, parent.TotalScore.Value, parent.TotalMaxScore.Value));
    }

    [Fact]
    public void ReadOnlinePayments_Fixture_ReadsNumbersInTexts()
    {
        ReportTree<OnlinePaymentUnit> tree = ReportingJson.ReadOnlinePayments(Fixture.Read("formality-online-payment-tree.json")).Data!;

        Assert.Equal((60m, 120m), (tree.Parent!.Ratio.Value, tree.Parent.FeeProcedures.Value));
        Assert.Equal((null, 0m), (tree.Children[0].DossiersPaidOnline.Value, tree.Children[0].DossiersWithObligation.Value));
    }

    [Fact]
    public void ReadFormalities_Fixture_KeepsCodesOfNoForm()
    {
        FormalityPage page = ReportingJson.ReadFormalities(Fixture.Read("formalities.json")).Data!;

        Assert.Equal((575L, 5741L), (page.TotalPages, page.Total));
        Assert.Equal("2.000815", page.Items[0].Code.Value.ToString());
        Assert.Equal((null, "TS_lop1.000.00.00.H22"), (page.Items[1].Code.Value, page.Items[1].Code.Unread));
        Assert.Equal(["a", "b"], page.Items[1].AppliedDepartmentIds);
    }

    [Theory]
    [InlineData("service-results.json")] // scores by group
    [InlineData("transparency.json")] // overview and metrics
    [InlineData("handling-satisfaction.json")] // the same, without codes in the overview
    [InlineData("dossier-digitized.json")] // seven metrics
    [InlineData("dvc-progress-tree.json")] // a tree
    [InlineData("provide-online-tree.json")] // a tree without leaves
    [InlineData("formality-online-payment-tree.json")] // a tree with a number as a text
    [InlineData("formalities.json")] // a page
    public void Read_WrittenAgain_LosesNothing(string name)
    {
        string json = Fixture.Read(name);

        Fixture.AssertKept(JsonNode.Parse(json), JsonNode.Parse(Again(name, json)));
    }

    [Theory]
    [InlineData("<html>")] // a gateway's page
    [InlineData("null")] // nothing
    [InlineData("""{"data":[]}""")] // a list for an object
    public void Read_OfAnotherShape_IsRefused(string json) => Assert.Throws<FormatException>(() => ReportingJson.ReadServiceResults(json));

    [Fact]
    public void Read_OfHalfASurrogatePair_IsRefused() => // as an attribute could not hold it
        Assert.Throws<FormatException>(() => ReportingJson.ReadServiceResults("{\"x\":\"\ud800\"}"));

    [Fact]
    public void Read_WithAByteOrderMark_IsRead() => Assert.True(ReportingJson.ReadProgress("\uFEFF{\"code\":\"OK\",\"data\":{\"children\":[]}}").IsSuccess); // D.11

    [Fact]
    public void Read_WithoutData_IsNoSuccess() => Assert.False(ReportingJson.ReadProgress("""{"code":"ERROR","message":"x"}""").IsSuccess);

    private static string Again(string name, string json) => name switch
    {
        "service-results.json" => Written(ReportingJson.ReadServiceResults(json), NationalJson.Context.ReportingReplyServiceResults),
        "dvc-progress-tree.json" => Written(ReportingJson.ReadProgress(json), NationalJson.Context.ReportingReplyReportTreeProgressUnit),
        "provide-online-tree.json" => Written(ReportingJson.ReadOnlineServices(json), NationalJson.Context.ReportingReplyReportTreeOnlineServiceUnit),
        "formality-online-payment-tree.json" => Written(ReportingJson.ReadOnlinePayments(json), NationalJson.Context.ReportingReplyReportTreeOnlinePaymentUnit),
        "formalities.json" => Written(ReportingJson.ReadFormalities(json), NationalJson.Context.ReportingReplyFormalityPage),
        _ => Written(ReportingJson.ReadEvaluation(json), NationalJson.Context.ReportingReplyEvaluationReport),
    };

    private static string Written<T>(T record, JsonTypeInfo<T> type) => Records.Written(record, type);

    /// <summary>One odd number spoils nothing of the report: it is kept as it came, and written again.</summary>
    [Theory]
    [InlineData("\"97,5\"", "97,5")] // a comma
    [InlineData("\"NaN\"", "NaN")]
    [InlineData("\"nhiều\"", "nhiều")] // words
    public void Number_ThatIsNone_IsKeptAndSpoilsNothing(string ratio, string unread) // D.11
    {
        string json = $$$"""{"code":"OK","data":{"evaluation":[{"departmentCode":"H44","totalScore":{{{ratio}}},"ratio":12.5},{"departmentCode":"H49","totalScore":"88.5"}]}}""";

        ReportingReply<ServiceResults> reply = ReportingJson.ReadServiceResults(json);

        Assert.Equal((null, unread, 12.5m, 88.5m), (reply.Data!.Evaluation[0].TotalScore.Value, reply.Data.Evaluation[0].TotalScore.Unread, reply.Data.Evaluation[0].Ratio.Value, reply.Data.Evaluation[1].TotalScore.Value));
        Fixture.AssertKept(JsonNode.Parse(json), JsonNode.Parse(Records.Written(reply, NationalJson.Context.ReportingReplyServiceResults)));
    }
}
