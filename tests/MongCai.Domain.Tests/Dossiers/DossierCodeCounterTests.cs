using CsCheck;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Tests.Dossiers;

public class DossierCodeCounterTests
{
    [Fact]
    public void Allocate_ManyTimes_LeavesNoGapAndNoDouble() => Gen.Select(Gen.Int[0, 12_000], Gen.Int[1, 200]).Sample((last, count) =>
    {
        DossierCodeCounter counter = DossierCodeCounter.After(Sample.Shop, new LocalDate(2025, 11, 1), last);
        for (int number = last + 1; number <= last + count; number++)
        {
            Assert.Equal(number, counter.Allocate(out DossierCodeCounter next).Sequence);
            counter = next;
        }

        Assert.Equal(last + count, counter.Last);
    });

    [Fact]
    public void Allocate_OnDaysThatLookAlike_GivesDifferentCodes() =>
        Assert.NotEqual(
            DossierCodeCounter.After(Sample.Shop, new LocalDate(2025, 11, 1), 0).Allocate(out _),
            DossierCodeCounter.After(Sample.Shop, new LocalDate(2025, 1, 11), 0).Allocate(out _));

    [Fact]
    public void Allocate_IsPure()
    {
        DossierCodeCounter counter = DossierCodeCounter.After(AgencyCode.Parse("H49.22"), new LocalDate(2026, 3, 10), 41);
        Assert.Equal("H49.22-260310-0042", counter.Allocate(out _).ToString());
        Assert.Equal("H49.22-260310-0042", counter.Allocate(out _).ToString());
    }

    [Fact]
    public void Allocate_OfNoAgency_Throws()
    {
        Assert.Throws<ArgumentException>(() => default(DossierCodeCounter).Allocate(out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierCodeCounter.After(Sample.Shop, new LocalDate(2026, 3, 10), -1));
    }
}
