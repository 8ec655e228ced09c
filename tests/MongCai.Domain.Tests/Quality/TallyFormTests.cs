using CsCheck;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

/// <summary>The stored form of a tally: the same text for the same counts, and never whole in memory where it goes to a stream.</summary>
public class TallyFormTests
{
    private const int Part = 1 << 16;

    /// <summary>Segments in their order: open sides first, then texts and words as they sort, the first side before the others.</summary>
    private static readonly Segment[] InOrder =
    [
        Segment.Whole,
        new() { Channel = SubmissionChannel.InPerson },
        new() { Channel = SubmissionChannel.Online },
        new() { Agency = Facts.Shop },
        new() { Agency = Facts.Shop, Channel = SubmissionChannel.InPerson },
        new() { Agency = Facts.Ward },
    ];

    [Fact]
    public void ToJson_OfSegmentsInAnyOrder_HasThemInTheirs() => Gen.Shuffle(InOrder).Sample(segments =>
        Facts.Tally(segments.Select(segment => Facts.One("2024-01-02", null, null, segment: segment)), Dimensions.Agency | Dimensions.Channel).ToJson() ==
        """{"version":1,"dimensions":"Agency, Channel","rows":[{"months":{"2024-01":{"received":1}}},{"channel":"InPerson","months":{"2024-01":{"received":1,"receivedInPerson":1}}},{"channel":"Online","months":{"2024-01":{"received":1,"receivedOnline":1}}},{"agency":"000.00.01.H49","months":{"2024-01":{"received":1}}},{"agency":"000.00.01.H49","channel":"InPerson","months":{"2024-01":{"received":1,"receivedInPerson":1}}},{"agency":"001.00.01.H49","months":{"2024-01":{"received":1}}}]}""");

    [Fact]
    public void By_OfSegmentsInAnyOrder_HasThemInTheirs() => Gen.Shuffle(InOrder).Sample(segments =>
        Facts.Tally(segments.Select(segment => Facts.One("2024-01-02", null, null, segment: segment)))
            .By(Dimensions.All, new(2024, 1), new(2024, 1)).Select(part => part.Segment).SequenceEqual(InOrder));

    [Fact]
    public void Write_OfManySegments_HandsThemOnPartByPart()
    {
        DossierTally tally = Facts.Tally(Enumerable.Range(0, 3000).Select(officer => Facts.One("2024-01-02", null, null, segment: new Segment { Officer = $"officer-{officer}" })));
        using PartStream stream = new();
        tally.Write(stream);

        Assert.Equal(tally.ToJson(), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Assert.All(stream.Parts, part => Assert.InRange(part, 1, Part + 100));
        Assert.InRange(stream.Parts.Count, 3, 4); // the head may go first
    }

    private sealed class PartStream : MemoryStream
    {
        public List<int> Parts { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Parts.Add(buffer.Length);
            base.Write(buffer);
        }
    }
}
