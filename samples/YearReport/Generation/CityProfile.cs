using OneStopDay;

namespace YearReport.Generation;

/// <summary>The periods in their order.</summary>
internal sealed class CityProfile(IReadOnlyList<ProfilePeriod> periods)
{
    private static readonly string[] Columns =
        ["period", "from", "until", "city", "commune", "in_time", "digitized", "reused", "cashless", "online", "survey_forms", "satisfied"];

    internal static CityProfile Load() => new(DataFile.Read(DataValues.PathOf("profile.csv"), Columns, line => new ProfilePeriod(
        line["period"], new(line.Date("from"), line.Date("until")), line.Whole("city"), line.Whole("commune"), line.Percent("in_time"),
        line.Percent("digitized"),
        line.Percent("reused"), line.Percent("cashless"), line.Percent("online"), line.Whole("survey_forms"), line.Percent("satisfied"))));

    internal IReadOnlyList<ProfilePeriod> Periods => periods;

    /// <summary>How a share slopes within a period, so that it begins and ends half-way to those of the periods beside it.</summary>
    internal double Slope(ProfilePeriod period, Func<ProfilePeriod, decimal> share)
    {
        int place = periods.ToList().IndexOf(period);
        decimal before = share(periods[Math.Max(0, place - 1)]);
        decimal after = share(periods[Math.Min(periods.Count - 1, place + 1)]);
        return share(period) == 0 ? 0 : (double)((after - before) / (4 * share(period)));
    }
}
