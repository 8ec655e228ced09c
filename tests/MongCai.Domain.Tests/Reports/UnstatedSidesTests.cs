using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Tests.Quality;

namespace MongCai.Domain.Tests.Reports;

/// <summary>What a dossier does not state is said to be not stated, and never passed off as the total.</summary>
public class UnstatedSidesTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private static readonly DossierTally Tally = Facts.Tally(
    [
        Facts.One("2024-03-01", "2024-03-05", "2024-03-09", segment: Segment.Whole),
        Facts.One("2024-03-01", "2024-03-05", "2024-03-09", segment: Facts.Segments[4]),
    ]);

    public static TheoryData<Dimensions> Sides => [.. Enum.GetValues<Dimensions>().Where(side => side is not (Dimensions.None or Dimensions.All))];

    public static TheoryData<Dimensions> Combinations => [.. Enumerable.Range(1, (int)Dimensions.All).Select(sides => (Dimensions)sides)];

    [Theory]
    [MemberData(nameof(Sides))]
    public void Tables_BySide_SayNotStated(Dimensions by)
    {
        foreach (ReportTable table in Tables(by))
        {
            Assert.Contains("Not stated", LabelsOf(table, Language.English));
            Assert.Contains("Không rõ", LabelsOf(table, Language.Vietnamese));
        }
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Tables_ByAnySides_HaveOneTotalAtMost_WhichIsTheSumOfTheRows(Dimensions by)
    {
        foreach (ReportTable table in Tables(by))
        {
            string[] labels = LabelsOf(table, Language.English);
            Assert.InRange(labels.Count(label => label == "Total"), 0, 1);
            Assert.DoesNotContain("Total", labels[..^1]);
            Assert.Equal(labels.Length, labels.Distinct().Count());
        }
    }

    [Fact]
    public void Tables_OfAllSidesMissing_ArePrinted() =>
        Snapshots.Matches(string.Join('\n', Enum.GetValues<Dimensions>().SelectMany(by => Tables(by)).Select(table => table.ToMarkdown())));

    [Fact]
    public void Form06_OfAnUnstatedChannel_CountsItAsOtherwise_AndSaysSo()
    {
        Form06 form = Form06.Of(Tally, Year);
        Assert.Empty(form.Check());
        Assert.Equal((2, 1, 1), (form.Total.ReceivedOtherwise, form.Total.ReceivedByUnstatedChannel, form.Rows[0].ReceivedByUnstatedChannel));
        Assert.Contains("Column (5) has 1 whose channel is not stated.", form.ToTable().Notes.Select(note => note.English));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Level_EveryMember_HasAName(AdministrativeLevel level) => HasAName(new() { Level = level }, Dimensions.Level);

    [Theory]
    [MemberData(nameof(Channels))]
    public void Channel_EveryMember_HasANameAndIsCounted(SubmissionChannel channel)
    {
        HasAName(new() { Channel = channel }, Dimensions.Channel);
        DossierFigures figures = DossierFigures.Of(Facts.One("2024-03-01", null, null, segment: new() { Channel = channel }), Year.First, Year.Last, default);
        Assert.Equal(1, figures.ReceivedBy(channel));
        Assert.Equal(0, figures.ReceivedBy(SubmissionChannel.None));
    }

    [Theory]
    [MemberData(nameof(OnlineLevels))]
    public void OnlineLevel_EveryMember_HasAName(OnlineServiceLevel level) => HasAName(new() { OnlineLevel = level }, Dimensions.OnlineLevel);

    public static TheoryData<AdministrativeLevel> Levels => [.. Enum.GetValues<AdministrativeLevel>()];

    public static TheoryData<SubmissionChannel> Channels => [.. Enum.GetValues<SubmissionChannel>().Where(channel => channel != SubmissionChannel.None)];

    public static TheoryData<OnlineServiceLevel> OnlineLevels => [.. Enum.GetValues<OnlineServiceLevel>().Where(level => level != OnlineServiceLevel.None)];

    private static void HasAName(Segment segment, Dimensions by)
    {
        ReportTable table = FigureTables.Segments(Facts.Tally([Facts.One("2024-03-01", null, null, segment: segment)]).By(by, Year.First, Year.Last), Year);
        Assert.All(
            [Language.Vietnamese, Language.English],
            language => Assert.DoesNotContain(LabelsOf(table, language)[0], (string[])["Không rõ", "Not stated", "Tổng cộng", "Total", ""]));
    }

    private static IEnumerable<ReportTable> Tables(Dimensions by) =>
    [
        FigureTables.Segments(Tally.By(by, Year.First, Year.Last), Year),
        Form06.Of(Tally, Year, by).ToTable(),
        .. (by & ~Dimensions.OverdueCause) is not Dimensions.None and var rows ? (ReportTable[])[Form07.Of(Tally, Year, rows).ToTable()] : [], // its reasons are a column of their own
    ];

    private static string[] LabelsOf(ReportTable table, Language language) =>
        [.. table.Rows.Select(row => Assert.IsType<ReportCell.Text>(row.Cells[0]).Value.In(language))];
}
