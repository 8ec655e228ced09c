using System.Text;
using CsCheck;
using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Tests.Deadlines;

public class ProcessingTimeTests
{
    [Theory]
    [InlineData("5 ngày làm việc", 5, TimeUnit.WorkingDay)]
    [InlineData("07 Ngày làm việc", 7, TimeUnit.WorkingDay)] // as portals print it
    [InlineData("5  Ngày  làm việc.", 5, TimeUnit.WorkingDay)] // stray spaces and a full stop
    [InlineData("15 ngày", 15, TimeUnit.CalendarDay)]
    [InlineData("15 Ngày", 15, TimeUnit.CalendarDay)]
    [InlineData("8 giờ làm việc", 8, TimeUnit.WorkingHour)]
    [InlineData("02 Giờ", 2, TimeUnit.ClockHour)]
    [InlineData("0 Giờ", 0, TimeUnit.ClockHour)] // shore passes
    [InlineData("0.5 Giờ", 0.5, TimeUnit.ClockHour)] // yachts
    [InlineData("0,5 ngày làm việc", 0.5, TimeUnit.WorkingDay)] // Vietnamese decimal comma
    [InlineData("1/2 ngày làm việc", 0.5, TimeUnit.WorkingDay)]
    [InlineData("½ ngày", 0.5, TimeUnit.CalendarDay)]
    [InlineData("nửa ngày", 0.5, TimeUnit.CalendarDay)]
    [InlineData("2 tháng", 2, TimeUnit.Month)]
    [InlineData("Không quá 03 ngày làm việc", 3, TimeUnit.WorkingDay)]
    [InlineData("Trong thời hạn 10 (mười) ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ", 10, TimeUnit.WorkingDay)]
    [InlineData("Thời hạn: 20 ngày", 20, TimeUnit.CalendarDay)]
    [InlineData("≤ 30 ngày", 30, TimeUnit.CalendarDay)]
    [InlineData("5 ngay lam viec", 5, TimeUnit.WorkingDay)] // marks dropped
    [InlineData("5 working days", 5, TimeUnit.WorkingDay)]
    [InlineData("1 day", 1, TimeUnit.CalendarDay)]
    public void Parse_ATime_KeepsAmountAndUnit(string text, double amount, TimeUnit unit)
    {
        ProcessingTime term = ProcessingTime.Parse(text);
        Assert.Equal(((decimal?)amount, unit, text), (term.Amount, term.Unit, term.Text));
        Assert.Null(term.Minimum);
    }

    [Theory]
    [InlineData("10-25 ngày", 10, 25)]
    [InlineData("10 - 25 Ngày", 10, 25)]
    [InlineData("từ 10 đến 25 ngày", 10, 25)]
    [InlineData("10–25 ngày", 10, 25)] // en dash
    public void Parse_ARange_KeepsBothEnds(string text, int minimum, int amount)
    {
        ProcessingTime term = ProcessingTime.Parse(text);
        Assert.Equal(((decimal?)minimum, (decimal?)amount), (term.Minimum, term.Amount));
    }

    [Theory]
    [InlineData("Không quy định", TimeUnit.NotSet)]
    [InlineData("KHÔNG QUY ĐỊNH", TimeUnit.NotSet)]
    [InlineData("Không quy định thời hạn giải quyết", TimeUnit.NotSet)]
    [InlineData("Trong ngày", TimeUnit.SameDay)]
    [InlineData("Ngay trong ngày làm việc", TimeUnit.SameDay)]
    [InlineData("Trong ngày làm việc; hồ sơ nhận sau 15 giờ trả kết quả trong ngày làm việc tiếp theo", TimeUnit.SameDay)]
    public void Parse_ATimeWithoutAmount_KeepsItsKind(string text, TimeUnit unit)
    {
        ProcessingTime term = ProcessingTime.Parse(text);
        Assert.Equal((null, unit, text), (term.Amount, term.Unit, term.Text));
    }

    [Theory]
    [InlineData("")] // an empty cell states nothing, not 'none set'
    [InlineData("ngay trước khi tàu rời cảng")] // a moment, no length
    [InlineData("10 ngày; trường hợp phức tạp không quá 20 ngày")] // two times
    [InlineData("Trong ngày, trường hợp cần xác minh 5 ngày làm việc")] // two times
    [InlineData("25-10 ngày")] // ends exchanged
    [InlineData("1,5 tháng")] // half a month has no corresponding date
    [InlineData("99999 ngày")] // beyond reason
    [InlineData("5 ngày công")] // unknown unit
    [InlineData("-5 ngày")]
    [InlineData("٥ ngày")] // digits of another script
    public void FromText_WhatIsNotUnderstood_KeepsTheText(string text)
    {
        ProcessingTime term = ProcessingTime.FromText(text);

        Assert.Equal((TimeUnit.Unparsed, null, text), (term.Unit, term.Amount, term.Text));
        Assert.False(ProcessingTime.TryParse(text, out _));
        Assert.Contains(
            $"'{text}' is not a processing time", Assert.Throws<FormatException>(() => ProcessingTime.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DecomposedLetters_AreTheSame() =>
        Assert.Equal(TimeUnit.WorkingDay, ProcessingTime.Parse("5 ngày làm việc".Normalize(NormalizationForm.FormD)).Unit);

    [Fact]
    public void Factories_Print_WhatParseReads() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 3]).Sample((hundredths, kind) =>
        {
            decimal amount = hundredths / 100m;
            ProcessingTime term = kind switch
            {
                0 => ProcessingTime.WorkingDays(amount),
                1 => ProcessingTime.CalendarDays(amount),
                2 => ProcessingTime.WorkingHours(amount),
                _ => ProcessingTime.ClockHours(amount),
            };
            return ProcessingTime.Parse(term.ToString()) == term;
        });

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void FromText_OfAnything_NeverThrows() =>
        Gen.OneOf(
            Gen.String, Gen.OneOf("ngày làm việc", "trong", "không quá", "5", "1/2", "-", " ", "giờ", ".", ",", "kể từ").List[0, 12].Select(string.Concat))
            .Sample(text => ProcessingTime.FromText(text).Text == text, iter: Fuzz.Inputs);

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(0.001)]
    public void WorkingDays_OutOfRange_IsRefused(double amount) => Assert.StartsWith(
        "A processing time counts from 0 to 10,000 of its unit, with at most two decimals.",
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessingTime.WorkingDays((decimal)amount)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void WorkingDays_AtTheEndsOfTheRange_AreTimes() =>
        Assert.Equal((0m, 10_000m), (ProcessingTime.WorkingDays(0).Amount!.Value, ProcessingTime.WorkingDays(10_000).Amount!.Value));

    [Fact]
    public void Text_OfATimeWithoutAmount_IsTheLawsWord() =>
        Assert.Equal(("Trong ngày", "Không quy định"), (ProcessingTime.SameDay.Text, ProcessingTime.NotSet.Text));

    [Fact]
    public void TryParse_OfNoText_IsFalse() => Assert.False(ProcessingTime.TryParse(null, out _));

    [Fact]
    public void Default_StatesNothing() => Assert.Equal((TimeUnit.Unparsed, ""), (default(ProcessingTime).Unit, default(ProcessingTime).Text));

    [Fact]
    public void FromText_OfNothing_IsTheDefault()
    {
        Assert.Equal(default, ProcessingTime.FromText(""));
        Assert.Equal(default, System.Text.Json.JsonSerializer.Deserialize<ProcessingTime>(System.Text.Json.JsonSerializer.Serialize(default(ProcessingTime))));
    }
}
