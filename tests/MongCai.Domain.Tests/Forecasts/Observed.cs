using CsCheck;
using MongCai.Domain.Forecasts;
using NodaTime;

namespace MongCai.Domain.Tests.Forecasts;

/// <summary>Generated moments and what was known of them: three states, three units, slack to two hundred days, a year of months.</summary>
internal sealed record Observed(PendingMoment Moment, MomentOutcome Outcome)
{
    public static readonly ForecastCells Cells = ForecastCells.Working(ForecastUnit.Procedure);

    private static readonly string[] States = ["InProcess", "Accepted", ""];
    private static readonly string[] Units = ["1.001193", "1.013225", ""];

    public static readonly Gen<PendingMoment> Moments =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.OneOf(Gen.Int[0, 40], Gen.Int[0, 1600]))
            .Select((state, unit, hours) => new PendingMoment(States[state], Units[unit], Duration.FromHours(hours)));

    public static readonly Gen<Observed[]> Any = One().Array[0, 120];

    /// <summary>So many moments, all alike, ended so many days later.</summary>
    public static IEnumerable<Observed> Many(
        int count,
        double slackDays,
        bool? isOverdue,
        double days = 3,
        bool hasEnded = true,
        string state = "InProcess",
        string unit = "1.001193",
        int month = 3) =>
        Enumerable.Repeat(new Observed(At(slackDays, state, unit), new(new(2026, month), isOverdue, Cells.Day * days, hasEnded)), count);

    public static PendingMoment At(double slackDays, string state = "InProcess", string unit = "1.001193") => new(state, unit, Cells.Day * slackDays);

    public static ForecastTally Tally(IEnumerable<Observed> all)
    {
        ForecastTally tally = ForecastTally.Empty(Cells);
        foreach (Observed one in all)
        {
            tally.Observe(one.Moment, one.Outcome);
        }

        return tally;
    }

    private static Gen<Observed> One() =>
        Gen.Select(Moments, Gen.Int[1, 12], Gen.Bool.Nullable(), Gen.Int[0, 4000], Gen.Bool)
            .Select((moment, month, isOverdue, hours, hasEnded) => new Observed(moment, new(new(2026, month), isOverdue, Duration.FromHours(hours), hasEnded)));
}
