using BenchmarkDotNet.Attributes;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>A whole due date, from the text of a portal to its explanation; the baseline is the bare addition of working days.</summary>
[MemoryDiagnoser]
public class Deadlines
{
    private readonly DeadlineCalculator calculator = DeadlineCalculator.Standard;
    private readonly ProcessingTime term = ProcessingTime.WorkingDays(15);
    private readonly LocalDateTime receivedAt = new(2026, 8, 17, 9, 0);
    private readonly Suspension[] supplement = [Suspension.Supplement(new(2026, 8, 19, 9, 0), new(2026, 8, 24, 14, 0), "bổ sung")];

    [Benchmark(Baseline = true)]
    public LocalDate PlusWorkingDays() => calculator.Calendar.PlusWorkingDays(receivedAt.Date, 15);

    [Benchmark]
    public LocalDate DueDate() => calculator.DueDateOf(term, receivedAt).Deadline!.DueOn;

    [Benchmark]
    public LocalDate DueDateAfterASupplement() => calculator.DueDateOf(term, receivedAt, supplement, DeadlineClock.ReportingSubtraction).Deadline!.DueOn;

    [Benchmark]
    public int DueDateExplained() => calculator.DueDateOf(term, receivedAt).Deadline!.Explain().Count;

    [Benchmark]
    public int DueDatePrinted() => calculator.DueDateOf(term, receivedAt).Deadline!.Print(Language.Vietnamese).Length;

    [Benchmark]
    public ProcessingTime ProcessingTimeFromText() => ProcessingTime.FromText("Không quá 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ");
}
