using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
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

        SegmentFigures only = Assert.Single(Facts.Tally(facts.Select(one => one.SucceededBy(Register, Later))).By(Dimensions.Agency, new(2025, 1), new(2025, 12)));
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

    [Theory]
    [InlineData(Dimensions.None, "all")]
    [InlineData(Dimensions.Level | Dimensions.Channel, "District · InPerson")]
    [InlineData(Dimensions.All, "000.00.01.H49 · District · Hộ tịch · 1.001193 · InPerson · Full")]
    public void Keep_OfSomeSides_OpensTheOthers(Dimensions kept, string text) => Assert.Equal(text, Facts.Segments[0].Keep(kept).ToString());
}
