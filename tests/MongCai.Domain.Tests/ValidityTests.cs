using CsCheck;
using NodaTime;

namespace MongCai.Domain.Tests;

public class ValidityTests
{
    private static readonly LocalDate First = new(2024, 1, 1);

    private static readonly Gen<LocalDate?> Days = Gen.Int[-1, 12].Select(offset => offset < 0 ? (LocalDate?)null : First.PlusDays(offset));

    private static readonly Gen<Validity> Validities =
        Gen.Select(Days, Days).Where((from, until) => !(until < from)).Select((from, until) => new Validity(from, until));

    [Fact]
    public void Validity_ThatEndsBeforeItBegins_IsTheCallersError()
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => new Validity(First, First.PlusDays(-1)));
        Assert.StartsWith("The last day, 2023-12-31, is before the first, 2024-01-01.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contains_BothEnds()
    {
        Validity validity = new(First, First.PlusDays(2));
        Assert.Equal([false, true, true, true, false], Enumerable.Range(-1, 5).Select(offset => validity.Contains(First.PlusDays(offset))));
    }

    [Fact]
    public void Overlaps_WhereADayIsInBoth() =>
        Gen.Select(Validities, Validities).Sample((left, right) =>
            left.Overlaps(right) == Enumerable.Range(-2, 20).Any(offset => left.Contains(First.PlusDays(offset)) && right.Contains(First.PlusDays(offset))));

    [Theory]
    [InlineData(false, false, "always")] // the default value
    [InlineData(true, false, "from 2024-01-01")]
    [InlineData(false, true, "until 2024-12-31")]
    [InlineData(true, true, "from 2024-01-01 until 2024-12-31")]
    public void ToString_NamesTheEnds(bool from, bool until, string expected) =>
        Assert.Equal(expected, new Validity(from ? First : null, until ? new LocalDate(2024, 12, 31) : null).ToString());
}
