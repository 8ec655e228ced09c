using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>The sentences in which the room says what is wrong.</summary>
internal static class DeadlineErrors
{
    internal const string BlockOutOfRange = "A block is from 1 to 24 working hours.";

    internal static string EndsBeforeItBegins(LocalDateTime from, LocalDateTime until) =>
        $"A suspension that begins at {Iso(from)} cannot end at {Iso(until)}, before it begins.";

    internal static string CommitmentIsLater(ProcessingTime committed, ProcessingTime legal) =>
        $"The committed time '{committed.Text}' ends after the time that the law allows, '{legal.Text}'. A commitment is never longer.";

    internal static BilingualText NotLater(LocalDate found, LocalDate due) => new(
        $"Ngày hẹn lại {DateText.In(found).Vietnamese} phải sau hạn trả kết quả {DateText.In(due).Vietnamese}. Hãy chọn một ngày sau đó.",
        $"The new date {DateText.In(found).English} must be after the due date {DateText.In(due).English}. Choose a later one.");

    internal static BilingualText DecidedBeforeReceipt(LocalDateTime found, LocalDateTime received) => new(
        $"Quyết định hẹn lại ({DateText.In(found).Vietnamese}) sớm hơn lúc tiếp nhận hồ sơ ({DateText.In(received).Vietnamese}). Hãy ghi lại thời điểm quyết định.",
        $"The decision to reschedule ({DateText.In(found).English}) is earlier than the receipt ({DateText.In(received).English}). Correct the moment of the decision.");

    internal static BilingualText NotWorked(LocalDate found, LocalDate next) => new(
        $"Ngày {DateText.In(found).Vietnamese} là ngày nghỉ. Hãy hẹn ngày làm việc tiếp theo, {DateText.In(next).Vietnamese}.",
        $"{DateText.In(found).English} is a day off. Choose the next working day, {DateText.In(next).English}.");

    internal static string NoWeekday(IsoDayOfWeek found) => $"'{found}' is not a day of the week; expected one from Monday to Sunday.";

    internal static string Iso(LocalDateTime moment) => moment.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
