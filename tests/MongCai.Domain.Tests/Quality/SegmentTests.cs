using System.Numerics;
using System.Text.Json;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Json;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

public class SegmentTests
{
    private static readonly LocalDate Later = new(2025, 8, 1);

    private static readonly AgencyRegister Register = AgencyRegister.Read(new StringReader(
        """
        code,valid_from,valid_until,name,level,unit,predecessors,source
        001.00.01.H49,,2025-06-30,UBND phường cũ,communal,,,generated
        002.00.01.H49,2025-07-01,,UBND phường mới,communal,,001.00.01.H49,generated
        003.00.01.H49,,2025-06-30,UBND thành phố cũ,district,,,generated
        004.00.01.H49,2025-07-01,,UBND phường 1,communal,,003.00.01.H49,generated
        005.00.01.H49,2025-07-01,,UBND phường 2,communal,,003.00.01.H49,generated
        """));

    [Theory]
    [InlineData("001.00.01.H49", "002.00.01.H49")] // one successor
    [InlineData("003.00.01.H49", "003.00.01.H49")] // several: the register does not choose
    [InlineData("009.00.01.H49", "009.00.01.H49")] // not in the register
    public void SucceededBy_OfAnAgency_IsItsOnlySuccessor(string agency, string successor)
    {
        DossierFacts facts = Facts.One("2025-06-02", "2025-06-10", null, segment: new Segment { Agency = AgencyCode.Parse(agency) }) with { ReusesData = true };
        DossierFacts succeeded = facts.SucceededBy(Register, Later);

        Assert.Equal(successor, succeeded.Segment.Agency.ToString());
        Assert.Equal(facts, succeeded.InSegment(facts.Segment));
    }

    [Fact]
    public void SucceededBy_InATally_JoinsOldAndNew()
    {
        DossierFacts[] facts =
        [
            Facts.One("2025-06-02", "2025-06-10", null, segment: new Segment { Agency = AgencyCode.Parse("001.00.01.H49") }),
            Facts.One("2025-07-02", "2025-07-10", null, segment: new Segment { Agency = AgencyCode.Parse("002.00.01.H49") }),
        ];

        SegmentFigures only = Assert.Single(
            Facts.Tally(facts.Select(one => one.SucceededBy(Register, Later))).By(Dimensions.Agency, new(2025, 1), new(2025, 12)));
        Assert.Equal(2, only.Figures.Received);
    }

    [Fact]
    public void Equals_OfACopyWithAnotherSide_IsFalse()
    {
        Segment segment = Facts.Segments[0];
        int hash = segment.GetHashCode();
        Segment other = segment with { Channel = SubmissionChannel.Online };

        Assert.NotEqual(segment, other);
        Assert.Equal((segment, hash), (other with { Channel = segment.Channel }, (other with { Channel = segment.Channel }).GetHashCode()));
    }

    [Fact]
    public void Equals_OfASideThatIsLeftOpen_IsThatOfNoneAtAll()
    {
        Assert.All<Segment>(
            [
                new() { Channel = SubmissionChannel.None }, new() { OnlineLevel = OnlineServiceLevel.None }, new() { OverdueCause = "" }, new() { Officer = "" },
                new() { Counter = "" }, new() { Agency = null, Level = null, Field = null, Procedure = null },
            ],
            open => Assert.Equal((Segment.Whole, "all"), (open, open.ToString())));
        Assert.False(Segment.Whole.Equals(null));
    }

    [Fact]
    public void GetHashCode_OfSegments_TellsThemApart() =>
        Assert.InRange(Facts.Segments.Select(segment => segment.GetHashCode()).Distinct().Count(), Facts.Segments.Length / 2, Facts.Segments.Length);

    /// <summary>Segments that are one object count faster.</summary>
    [Fact]
    public void Keep_OfAllSides_IsTheSameObject() => Assert.Same(Facts.Segments[0], Facts.Segments[0].Keep(Dimensions.All));

    [Theory]
    [InlineData(Dimensions.None, "all")]
    [InlineData(Dimensions.Level | Dimensions.Channel, "District · InPerson")]
    [InlineData(Dimensions.All, "000.00.01.H49 · District · Hộ tịch · 1.001193 · InPerson · Full · officer-7 · counter-1")]
    public void Keep_OfSomeSides_OpensTheOthers(Dimensions kept, string text) => Assert.Equal(text, Facts.Segments[0].Keep(kept).ToString());

    [Fact]
    public void Sides_AreThoseOfTheDimensions_InTheirOrder()
    {
        Assert.Equal(Sides, SegmentSide.All.Select(side => side.Dimension));
        Assert.Equal(Dimensions.All, Sides.Aggregate((all, side) => all | side));
        Assert.InRange(SegmentSide.AllParts.Count, Sides.Length, SegmentSide.MostParts);
    }

    [Theory]
    [MemberData(nameof(EachSide))]
    public void With_AnySide_IsReadKeptComparedStoredAndNamed(Dimensions side)
    {
        (string low, string high) = TextsOf(side);
        Segment first = Segment.Whole.With(side, low);
        Segment second = Segment.Whole.With(side, high);
        DossierTally tally = Facts.Tally([Facts.One("2024-01-02", null, null, segment: first), Facts.One("2024-01-02", null, null, segment: second), Facts.One("2024-01-02", null, null, segment: Segment.Whole)]);

        Assert.NotEqual(first, second);
        Assert.Equal((first, Segment.Whole), (first.Keep(side), first.Keep(Dimensions.All & ~side)));
        Assert.Equal((first[side], ""), (first.ToString(), Segment.Whole[side]));
        Assert.Equal([Segment.Whole, first, second], tally.By(side, new(2024, 1), new(2024, 1)).Select(part => part.Segment));
        Assert.Equal(tally.ToJson(), DossierTally.FromJson(tally.ToJson()).ToJson());
        Assert.Equal(1, tally.Over(new(2024, 1), new(2024, 1), Segment.Having(side, high)).Received);
        Assert.Equal(first, JsonSerializer.Deserialize<Segment>(JsonSerializer.Serialize(first, LaterTypesContext.Default.QualitySegment), LaterTypesContext.Default.QualitySegment));
        Assert.Equal(Segment.Whole, first.With(side, ""));
    }

    [Fact]
    public void With_AWrongText_IsRefused()
    {
        Assert.Equal(
            "found 'fax', expected in-person, online, postal.", Assert.Throws<FormatException>(() => Segment.Whole.With(Dimensions.Channel, "fax")).Message);
        Assert.Equal(
            "found '?', expected the code of an agency, such as '000.00.01.H49'.",
            Assert.Throws<FormatException>(() => Segment.Having(Dimensions.Agency, "?")).Message);
    }

    [Theory]
    [InlineData(Dimensions.None)]
    [InlineData(Dimensions.Agency | Dimensions.Level)]
    [InlineData((Dimensions)(1 << 9))] // the one after the last
    [InlineData((Dimensions)(1 << 30))]
    public void With_NoSingleSide_IsRefused(Dimensions side) => Assert.Throws<ArgumentOutOfRangeException>(nameof(side), () => Segment.Whole.With(side, "a"));

    [Theory]
    [InlineData("Hộ tịch")]
    [InlineData("G15")]
    public void Having_OfAField_IsItsNameOrItsCode(string text) =>
        Assert.Equal(Facts.Segments.Where(segment => segment.Field == Facts.Status), Facts.Segments.Where(Segment.Having(Dimensions.Field, text)));

    [Theory]
    [InlineData(Dimensions.Agency, "the code of an agency, such as '000.00.01.H49'")]
    [InlineData(Dimensions.Level, "central, provincial, district, communal")]
    [InlineData(Dimensions.Field, "the name of a field")]
    [InlineData(Dimensions.Procedure, "the code of a procedure, such as '1.001193'")]
    [InlineData(Dimensions.Channel, "in-person, online, postal")]
    [InlineData(Dimensions.OnlineLevel, "level1, level2, level3, level4, partial, full")]
    [InlineData(Dimensions.OverdueCause, "the code of a reason")]
    [InlineData(Dimensions.Officer, "the identifier of an officer")]
    [InlineData(Dimensions.Counter, "the identifier of a counter")]
    public void Having_NothingOnASide_IsRefused(Dimensions side, string expected) =>
        Assert.Equal($"found '', expected {expected}.", Assert.Throws<FormatException>(() => Segment.Having(side, "")).Message);

    [Fact]
    public void With_TheNameOfAField_LeavesItsCodeOpen() => Assert.Equal(new ProcedureField("", "Hộ tịch"), Segment.Whole.With(Dimensions.Field, "Hộ tịch").Field);

    public static TheoryData<Dimensions> EachSide => [.. Sides];

    private static Dimensions[] Sides => [.. Enum.GetValues<Dimensions>().Where(side => BitOperations.IsPow2((int)side))];

    /// <summary>Two texts that the side reads, the lower first.</summary>
    private static (string Low, string High) TextsOf(Dimensions side)
    {
        string[] texts = [.. new[] { "000.00.01.H49", "000.00.02.H49", "1.001193", "1.013225", "online", "postal", "provincial", "communal", "partial", "full", "a", "b" }.Where(text => IsRead(side, text))];
        return (texts[0], texts[1]);
    }

    private static bool IsRead(Dimensions side, string text)
    {
        try
        {
            return Segment.Whole.With(side, text) != Segment.Whole;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
