using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class RandomDrawTests
{
    private static readonly byte[] Seed = [.. Enumerable.Range(0, 16).Select(number => (byte)number)];

    private static readonly DossierCode[] Frame = [.. Enumerable.Range(1, 1000).Select(Waves.Dossier)];

    [Fact]
    public void Of_AFrameInAnyOrder_DrawsTheSame() => Assert.Equal(RandomDraw.Of(Frame, 50, Seed), RandomDraw.Of(Frame.Reverse().Concat(Frame), 50, Seed));

    [Fact]
    public void Of_More_HoldsTheSmallerDraw() => Assert.Equal(RandomDraw.Of(Frame, 50, Seed), RandomDraw.Of(Frame, 80, Seed).Take(50));

    [Fact]
    public void Of_AnotherSeed_DrawsOthers() => Assert.NotEqual(RandomDraw.Of(Frame, 50, Seed), RandomDraw.Of(Frame, 50, new byte[16]));

    [Fact]
    public void Of_MoreThanThereAre_DrawsAllOnce() => Assert.Equal(Frame.ToHashSet(), RandomDraw.Of(Frame, 5000, Seed).ToHashSet());

    [Fact]
    public void Of_ManySeeds_DrawsEachDossierAboutAsOften()
    {
        DossierCode[] frame = Frame[..20];
        int[] counts = new int[frame.Length];
        for (int seed = 0; seed < 2000; seed++)
        {
            foreach (DossierCode code in RandomDraw.Of(frame, 5, [.. BitConverter.GetBytes(seed), .. Seed[4..]]))
            {
                counts[Array.IndexOf(frame, code)]++;
            }
        }

        // Each is drawn 500 times on average with a standard deviation of 19.4; five of them are allowed.
        Assert.All(counts, count => Assert.InRange(count, 403, 597));
    }

    [Fact]
    public void Of_AShortSeed_Throws() => Assert.Throws<ArgumentException>(() => RandomDraw.Of(Frame, 5, new byte[15]));

    [Fact]
    public void Of_ANegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => RandomDraw.Of(Frame, -1, Seed));
}
