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
        $"Ngày {DateText.Day(found)} không sau hạn trả kết quả là ngày {DateText.Day(due)}; hẹn lại là hẹn một ngày sau đó.",
        $"{DateText.Day(found)} does not lie after the due date {DateText.Day(due)}; a re-appointment gives a later day.");

    internal static BilingualText DecidedBeforeReceipt(LocalDateTime found, LocalDateTime received) => new(
        $"Quyết định hẹn lại lúc {DateText.Moment(found)}, trước khi tiếp nhận hồ sơ lúc {DateText.Moment(received)}; chỉ hẹn lại sau khi tiếp nhận.",
        $"The re-appointment was decided at {DateText.Moment(found)}, before the receipt at {DateText.Moment(received)}; decide it after the receipt.");

    internal static BilingualText NotWorked(LocalDate found, LocalDate next) => new(
        $"Ngày {DateText.Day(found)} không phải ngày làm việc; ngày làm việc tiếp theo là {DateText.Day(next)}.",
        $"{DateText.Day(found)} is not a working day; the next one is {DateText.Day(next)}.");

    internal static string NoWeekday(IsoDayOfWeek found) => $"'{found}' is not a day of the week; expected one from Monday to Sunday.";

    internal static string Iso(LocalDateTime moment) => moment.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
