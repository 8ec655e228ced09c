using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using NodaTime;
using YearReport.Generation;

namespace Province.Feeding;

/// <summary>Dossiers as their facts, generated in the order of receipt, the same at every run of one land, number and seed.</summary>
internal sealed class FactSource
{
    private const int LateOfHundred = 4;
    private const int WithdrawnOfHundred = 1;
    private const int ChangedOfHundred = 12;
    private static readonly LocalTime Morning = new(8, 0);

    private readonly Land land;
    private readonly ulong seed;
    private readonly IReadOnlyList<Service> services = Service.Load();
    private readonly int[] weights;
    private readonly IReadOnlyList<AgencyCode> agencies;
    private readonly LocalDate[] days;
    private readonly LocalDate?[,] dueOn;
    private readonly Segment?[] segments;
    private readonly int[] numbersOfTheDay;

    internal FactSource(Land land, ulong seed)
    {
        (this.land, this.seed) = (land, seed);
        weights = [.. services.Select(service => service.Weight)];
        agencies = land.Codes;
        days =
            [.. Enumerable.Range(0, Period.DaysBetween(Land.Start, land.End)).Select(Land.Start.PlusDays)
            .Where(DeadlineCalculator.Standard.Calendar.IsWorkingDay)];
        dueOn = new LocalDate?[services.Count, days.Length];
        segments = new Segment?[agencies.Count * services.Count * 2];
        numbersOfTheDay = new int[agencies.Count];
        foreach ((int place, Service service) in services.Index())
        {
            foreach ((int day, LocalDate received) in days.Index())
            {
                dueOn[place, day] = DeadlineCalculator.Standard.DueDateOf(service.Time, received.At(Morning)).Deadline?.DueOn;
            }
        }
    }

    /// <summary>Generates so many dossiers, spread evenly over the working days.</summary>
    internal IEnumerable<GeneratedFacts> Dossiers(long count)
    {
        int today = -1;
        for (long number = 0; number < count; number++)
        {
            int day = (int)(number * days.Length / count);
            if (day != today)
            {
                today = day;
                Array.Clear(numbersOfTheDay);
            }

            yield return Make(number, day);
        }
    }

    private GeneratedFacts Make(long number, int day)
    {
        Dice dice = new(seed, (ulong)number);
        int agency = dice.Roll(agencies.Count);
        int service = dice.Pick(weights);
        bool isOnline = dice.Roll(100) < 60;
        LocalDate received = days[day];
        LocalDate? due = dueOn[service, day];
        DossierFacts pending = new DossierFacts(
            DossierCode.Of(agencies[agency], received, ++numbersOfTheDay[agency]), SegmentOf(agency, service, isOnline), received, due, null)
        { AreComponentsDigitized = dice.Roll(100) < 80, ReusesData = dice.Roll(100) < 30 }
            .WithPayment(services[service].Fee, services[service].Fee, isOnline ? PaymentMethod.NationalPortal : PaymentMethod.Cash);
        return new(agency, received, dice.Roll(100) < ChangedOfHundred ? pending : null, Ended(pending, received, due ?? received.PlusDays(10), ref dice));
    }

    private DossierFacts Ended(DossierFacts pending, LocalDate received, LocalDate due, ref Dice dice)
    {
        int chance = dice.Roll(100);
        LocalDate end = chance < LateOfHundred ? due.PlusDays(1 + dice.Roll(9))
            : received.PlusDays(dice.Roll(Math.Max(1, Period.DaysBetween(received, due) + 1)));
        if (end >= land.End)
        {
            return pending;
        }

        DossierFacts ended = new(
            pending.Code, pending.Segment, received, pending.DueOn, new(end, chance >= 100 - WithdrawnOfHundred ? Outcome.Withdrawn : Outcome.Resolved))
        {
            AreComponentsDigitized = pending.AreComponentsDigitized,
            ReusesData = pending.ReusesData,
            IsResultElectronic = chance % 4 > 0,
            IsSatisfied = dice.Roll(50) == 0 ? dice.Roll(20) > 0 : null,
        };
        return ended.WithPayment(pending.AmountPaid, pending.AmountPaid, pending.IsPaidOnline ? PaymentMethod.NationalPortal : PaymentMethod.Cash);
    }

    private Segment SegmentOf(int agency, int service, bool isOnline) =>
        segments[(((agency * services.Count) + service) * 2) + (isOnline ? 1 : 0)] ??= new Segment
        {
            Agency = agencies[agency],
            Level = AdministrativeLevel.Communal,
            Field = services[service].Field,
            Procedure = services[service].Code,
            Channel = isOnline ? SubmissionChannel.Online : SubmissionChannel.InPerson,
        };
}
