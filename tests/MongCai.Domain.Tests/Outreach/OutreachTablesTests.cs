using MongCai.Domain.Outreach;

namespace MongCai.Domain.Tests.Outreach;

public class OutreachTablesTests
{
    private const string Items = "code,aim,channel,measure,planned,from,until";

    private const string Activities = "on,channel,measure,quantity";

    [Fact]
    public void ReadItems_OfEveryColumn_KeepsThem()
    {
        OutreachPlanItem item = OutreachTables.ReadItems(new StringReader(
            $"{Items},message,audience,localities,per_locality,tongues,lead,partners,budget_line,budget,evidence_needed,weight\nT1,Nộp trực tuyến,loudspeaker,broadcasts,24,2026-01-01,2026-12-31,Ở nhà cũng nộp được,hộ dân,06712;06709/Thôn 4,2,vi;zh,H49.22,Đoàn thanh niên,1.3,1.200.000,nhật ký phát,1.5\n"))[0];
        Assert.Equal(("T1", "loudspeaker", OutreachMeasure.Broadcasts, 24L, Plans.Year), (item.Code, item.Channel, item.Measure, item.Planned, item.Days));
        Assert.Equal([Plans.Ward, Locality.Parse("06709/Thôn 4")], item.Localities);
        Assert.Equal(["vi", "zh"], item.Tongues);
        Assert.Equal(
            (2, Vnd.Of(1_200_000), 1.5m, "nhật ký phát", "H49.22"), (item.PerLocality, item.Budget, item.Weight, item.EvidenceNeeded, item.Lead.ToString()));
    }

    [Fact]
    public void ReadActivities_OfEveryColumn_KeepsThem()
    {
        OutreachActivity activity = OutreachTables.ReadActivities(new StringReader(
            $"{Activities},item,content,minutes_each,locality,tongue,by,spent,evidence,sha256\n2026-03-02,loudspeaker,broadcasts,3,T1,clip-1,2.5,06712,vi,TCN-03,50.000,log 12,{new string('A', 64)}\n")).Single();
        Assert.Equal(Plans.Broadcast(3) with { By = "TCN-03", Spent = Vnd.Of(50_000) }, activity);
    }

    [Fact]
    public void ReadActivities_WithAnAddressAndNoHash_AreWithoutEvidence() =>
        Assert.Null(OutreachTables.ReadActivities(new StringReader($"{Activities},evidence\n2026-03-02,loudspeaker,broadcasts,3,https://example.vn/1\n")).Single().Evidence);

    [Theory]
    [InlineData("T1,a,loudspeakers,broadcasts,24,,", "Line 2: 'loudspeakers' is not a channel of the list; expected one of posting, portal,")]
    [InlineData("T1,a,loudspeaker,broadcast,24,,", "Line 2: 'broadcast' is not a measure; expected one of items, broadcasts, minutes,")]
    [InlineData("T1,a,loudspeaker,broadcasts,-1,,", "Line 2: '-1' in the column 'planned' is not a whole number; expected digits")]
    [InlineData("T1,a,loudspeaker,broadcasts,0,,", "Line 2: The item 'T1' plans 0; expected 1 or more.")]
    [InlineData("T1,a,loudspeaker,broadcasts,1,2026-12-31,2026-01-01", "Line 2: the last day is before the first.")]
    [InlineData("T1,a,loudspeaker,broadcasts,1,,\nT1,b,portal,items,1,,", "Line 3: line 2 has this code too. Give each item its own.")]
    public void ReadItems_OfAWrongLine_NamesIt(string lines, string message) =>
        Assert.StartsWith(
            message, Assert.Throws<FormatException>(() => OutreachTables.ReadItems(new StringReader($"{Items}\n{lines}\n"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-30,loudspeaker,broadcasts,3,,", "Line 2: '2026-02-30' is not a date")]
    [InlineData("2026-03-02,loudspeaker,minutes,3,,", "Line 2: Minutes are reckoned")]
    [InlineData("2026-03-02,loudspeaker,broadcasts,3,Khu 3,", "Line 2: 'Khu 3' is not a locality: expected the code of a unit")]
    [InlineData("2026-03-02,loudspeaker,broadcasts,3,,abc", "Line 2: Evidence has no address")]
    public void ReadActivities_OfAWrongLine_NamesIt(string line, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<FormatException>(() => OutreachTables.ReadActivities(new StringReader($"{Activities},locality,sha256\n{line}\n")).ToArray()).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ReadActivities_OfAnEndlessTable_AreReadAsTheyAreAskedFor() =>
        Assert.Equal(2, OutreachTables.ReadActivities(new StringReader($"{Activities}\n2026-03-02,loudspeaker,broadcasts,3\n2026-03-02,loudspeaker,broadcasts,3\nwrong\n")).Take(2).Count());

    [Theory]
    [InlineData("loudspeaker", "2026-03-02", 3)] // two laws and a circular
    [InlineData("loudspeaker", "2020-03-02", 2)] // before Law 10/2022/QH15
    [InlineData("hamlet-head", "2023-06-30", 0)]
    [InlineData("hamlet-head", "2023-07-01", 1)]
    [InlineData("mobile-car", "2026-03-02", 0)] // practice alone
    public void NamedBy_AChannelOnADay_AreTheLawsOfThatDay(string channel, string day, int laws) =>
        Assert.Equal(laws, OutreachChannels.Official.Find(channel)!.NamedBy(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Count);

    [Fact]
    public void Channels_FromMemory_SaySo()
    {
        Assert.Equal(
            new BilingualText("theo trí nhớ; không có luật nào nêu", "from memory; no law names it"), OutreachChannels.Official.Find("mobile-car")!.Unverified);
        Assert.Equal("day of effect from memory", OutreachChannels.Official.Find("posting")!.Unverified.English);
    }

    [Fact]
    public void Read_OfAChannelOfTwoNames_NamesTheLine() =>
        Assert.Equal(
            "Line 3: the channel has another name than on line 2. Give its lines one name.",
            Assert.Throws<FormatException>(() => OutreachChannels.Read(new StringReader("code,vietnamese,english,from,until,instrument,article,source\na,A,A,,,I,1,s\na,B,B,,,J,1,s\n"))).Message);

    [Theory]
    [InlineData("06712/Khu 3", "06712/Khu 3", true)]
    [InlineData("06712", "06712/Khu 3", true)] // a hamlet lies in its ward
    [InlineData("06712/Khu 3", "06712", false)]
    [InlineData("06712", "06709", false)]
    public void Contains_APlace_IsItsOwnOrAPartOfIt(string whole, string part, bool isIn) =>
        Assert.Equal(isIn, Locality.Parse(whole).Contains(Locality.Parse(part)));

    [Theory]
    [InlineData("06712/Tổ 3", "06712/To\u0302\u0309 3")] // marks typed one by one
    [InlineData("06712/Khu 3", "06712/Khu  3")]
    [InlineData("06712/Khu 3", "06712/Khu\u00A03")]
    public void Parse_OfOneHamletTypedTwoWays_IsOnePlace(string written, string typed)
    {
        Assert.Equal(Locality.Parse(written), Locality.Parse(typed));
        Assert.Equal(written, Locality.Parse(typed).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("6712")]
    [InlineData("06712/")]
    [InlineData("06712/ Khu 3")]
    [InlineData("06712/Khu\u200B 3")] // holds what nobody sees
    [InlineData("06712/\u3164")] // shows nothing
    [InlineData("06712/-")]
    public void Parse_OfWhatIsNoLocality_SaysWhatIsExpected(string text) =>
        Assert.Contains("expected the code of a unit", Assert.Throws<FormatException>(() => Locality.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void IsOf_ACopy_IsTrueForTheSameBytesAlone()
    {
        OutreachEvidence evidence = OutreachEvidence.Of("https://example.vn/1", "abc"u8);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", evidence.Sha256); // the vector of FIPS 180-4
        Assert.Equal((true, false), (evidence.IsOf("abc"u8), evidence.IsOf("abd"u8)));
    }

    [Fact]
    public void Names_OfMeasures_AreInBothLanguages() =>
        Assert.All(
            Enum.GetValues<OutreachMeasure>(),
            measure => Assert.True(measure.Name().Vietnamese.Length > 0 && measure.Name().English.Length > 0 && measure.Code().Length > 0));
}
