namespace YearReport.Generation;

/// <summary>The periods in their order.</summary>
internal sealed class CityProfile(IReadOnlyList<ProfilePeriod> periods)
{
    internal static CityProfile Load() => new(DataFile.Read("profile.csv", row => new ProfilePeriod(
        row.Text("period"), new(row.Date("from"), row.Date("until")), row.Whole("city"), row.Whole("commune"), row.Percent("in_time"), row.Percent("digitized"),
        row.Percent("reused"), row.Percent("cashless"), row.Percent("online"), row.Whole("survey_forms"), row.Percent("satisfied"))));

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
