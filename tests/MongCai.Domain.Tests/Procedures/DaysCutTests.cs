using CsCheck;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Procedures;

public class DaysCutTests
{
    [Theory]
    [InlineData("15 ngày làm việc", "10 ngày làm việc", "5 working days and 0 calendar days (1 counted, 0 not)")]
    [InlineData("30 ngày", "24,5 ngày", "0 working days and 5.5 calendar days (1 counted, 0 not)")]
    [InlineData("5 ngày làm việc", "Trong ngày", "5 working days and 0 calendar days (1 counted, 0 not)")] // the day of receipt is not counted
    [InlineData("Trong ngày", "Trong ngày", "0 working days and 0 calendar days (1 counted, 0 not)")]
    [InlineData("10-25 ngày", "20 ngày", "0 working days and 5 calendar days (1 counted, 0 not)")] // the limit is the upper end
    [InlineData("2 tuần", "10 ngày", "0 working days and 4 calendar days (1 counted, 0 not)")] // a week is seven days
    [InlineData("1 tháng", "nửa tháng", "0 working days and 0 calendar days (0 counted, 1 not)")] // a month is no number of days
    [InlineData("15 ngày", "10 ngày làm việc", "0 working days and 0 calendar days (0 counted, 1 not)")] // never converted
    [InlineData("8 giờ làm việc", "4 giờ làm việc", "0 working days and 0 calendar days (0 counted, 1 not)")] // no days at all
    [InlineData("Không quy định", "5 ngày", "0 working days and 0 calendar days (0 counted, 1 not)")] // nothing to cut from
    public void Between_CountsDaysOfOneKind(string legal, string committed, string expected) =>
        Assert.Equal(expected, DaysCut.Between(ProcessingTime.Parse(legal), ProcessingTime.Parse(committed)).ToString());

    [Fact]
    public void Plus_OfAnySplit_IsTheSame() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Long[0, 1000], Gen.Long[0, 1000]).Sample((legal, committed, first, second) =>
        {
            DaysCut cut = DaysCut.Between(ProcessingTime.WorkingDays(legal), ProcessingTime.WorkingDays(committed));
            return cut.Times(first) + cut.Times(second) == cut.Times(first + second) && cut.Times(first).Plus(default) == cut.Times(first);
        });

    [Fact]
    public void Times_OfLessThanNone_IsTheCallersError() => Assert.Throws<ArgumentOutOfRangeException>(() => default(DaysCut).Times(-1));
}
