using System.Globalization;
using MongCai.Domain;
using MongCai.Domain.Officers;
using NodaTime;

namespace OneStopDay;

/// <summary>The counters on the first day of the fortnight, and the evaluation of one officer. All of it is generated.</summary>
internal sealed class CounterDay(Screen screen)
{
    private const int People = 60;
    private const int MinutesBetween = 8;
    private const int Counters = 2;
    private const int PromisedMinutes = 15;
    private const int ShortestService = 8;
    private const int Spread = 11;
    private const decimal OpenHours = 8;
    private const decimal PromisedShare = 0.9m;

    private static readonly LocalDate Day = new(2026, 8, 17);

    internal void Print()
    {
        TicketTally tally = Serve([.. Enumerable.Range(0, People).Select(Arrival).Order()]);
        screen.Heading(In("Các quầy ngày 17/08/2026 (sinh tự động)", "The counters on 17 August 2026 (generated)"));
        screen.Table(
            [In("Quầy", "Counter"), In("Lượt", "Served"), In("Thời gian phục vụ / mở cửa", "Time of service / open")],
            [.. tally.Counters.Select(
                counter =>
                new Cell[] { new(counter), new(Invariant($"{tally.ServedAt(counter)}")), new(Percent(tally.Utilisation(counter, OpenHours * 60))) })]);
        PrintWaits(tally);
        screen.Line();
        PrintEvaluation();
    }

    private static LocalDateTime Arrival(int number) => Day.At(new LocalTime(7, 30)).PlusMinutes((MinutesBetween * number) + ((11 * number) % 17));

    /// <summary>Serves people in the order in which they came, each at the counter that is free first.</summary>
    private static TicketTally Serve(IReadOnlyList<LocalDateTime> arrivals)
    {
        TicketTally tally = TicketTally.Empty();
        LocalDateTime[] free = [.. Enumerable.Repeat(Day.AtMidnight(), Counters)];
        for (int index = 0; index < arrivals.Count; index++)
        {
            int counter = Array.IndexOf(free, free.Min());
            LocalDateTime start = free[counter] > arrivals[index] ? free[counter] : arrivals[index];
            free[counter] = start.PlusMinutes(ShortestService + ((7 * index) % Spread));
            tally.Add(
                Ticket.Take(Invariant($"MC-{index + 1:000}"), "one-stop", arrivals[index]).Call(Invariant($"Q{counter + 1}"), start).Start(start)
                .Finish(free[counter]));
        }

        return tally;
    }

    private void PrintWaits(TicketTally tally)
    {
        QueueModel needed = QueueModel.Smallest(tally.Served / OpenHours, tally.MeanServiceMinutes ?? ShortestService, PromisedMinutes, PromisedShare);
        screen.Note(In(
            Invariant(
                $"Chờ trung bình {Number(tally.MeanWaitMinutes ?? 0)} phút; {Percent((tally.WaitedAtMost(PromisedMinutes).Percent ?? 0) / 100)} chờ không quá {PromisedMinutes} phút."),
            Invariant(
                $"The mean wait was {Number(tally.MeanWaitMinutes ?? 0)} minutes; {Percent((tally.WaitedAtMost(PromisedMinutes).Percent ?? 0) / 100)} waited {PromisedMinutes} minutes at most.")));
        screen.Note(In(
            Invariant(
                $"Theo công thức Erlang C, để {Percent(PromisedShare)} chờ không quá {PromisedMinutes} phút cần {needed.Counters} quầy; luật không quy định thời gian chờ."),
            Invariant(
                $"By Erlang C, {needed.Counters} counters keep {Percent(PromisedShare)} from waiting longer than {PromisedMinutes} minutes; no law sets a time of waiting.")));
    }

    private void PrintEvaluation()
    {
        OfficerScore score = OfficerScore.Of(EvaluationRules.Official.Find("335/2025", Day)!, WorkTotals.Of(40, 38, 37.5m, 37.75m, 40), 27);
        screen.Heading(In("Điểm đánh giá của một công chức (sinh tự động)", "The score of one officer (generated)"));
        foreach (string line in score.Explain(screen.Language))
        {
            screen.Note(line);
        }
    }

    private string Percent(decimal part) => Number(100 * part) + " %";

    private string Number(decimal number) =>
        number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', screen.Language == Language.Vietnamese ? ',' : '.');

    private string In(string vietnamese, string english) => screen.In(vietnamese, english);
}
