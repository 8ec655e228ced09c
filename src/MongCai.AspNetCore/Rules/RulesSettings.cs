using Microsoft.Extensions.Configuration;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;

namespace MongCai.AspNetCore.Rules;

/// <summary>What the configuration says of the rules: each key is known, or it is refused.</summary>
/// <param name="Path">Where it stands in the configuration.</param>
/// <param name="Announcements">Files and folders of announcements for all offices.</param>
/// <param name="Schedules">The table of schedules; null where the offices have those of the library.</param>
/// <param name="FirstYear">The first year that the calendars cover.</param>
/// <param name="LastYear">The last year that they cover.</param>
/// <param name="Offices">The offices, one and up.</param>
internal sealed record RulesSettings(
    string Path, IReadOnlyList<string> Announcements, string? Schedules, int FirstYear, int LastYear, IReadOnlyList<OfficeSettings> Offices)
{
    private static readonly string[] Keys = [nameof(Announcements), nameof(Schedules), nameof(FirstYear), nameof(LastYear), nameof(Offices)];
    private static readonly CalendarRules All = new();

    /// <exception cref="FormatException">A key is not known, a value is missing, or there is no office.</exception>
    internal static RulesSettings Read(IConfigurationSection section)
    {
        section.CheckKeys(Keys);
        OfficeSettings[] offices = [.. section.GetSection(nameof(Offices)).GetChildren().Select(OfficeSettings.Read)];
        return offices.Length > 0
            ? new(
                section.Path,
                section.Texts(nameof(Announcements)),
                section.Text(nameof(Schedules)),
                section.Year(nameof(FirstYear), All.FirstYear),
                section.Year(nameof(LastYear), All.LastYear),
                offices)
            : throw new FormatException(
                $"The configuration has no office under '{section.Path}:{nameof(Offices)}'; expected one and up, such as \"mong-cai-1\": {{ \"Schedule\": \"std\" }}.");
    }
}

/// <summary>What the configuration says of one office.</summary>
/// <param name="Path">Where it stands in the configuration.</param>
/// <param name="Name">Its name.</param>
/// <param name="Schedule">The name of its schedule.</param>
/// <param name="Week">The file of its week; null for the week of the State.</param>
/// <param name="Closures">Files and folders of its own closures and openings.</param>
/// <param name="Policy">How its times are counted.</param>
internal sealed record OfficeSettings(string Path, string Name, string Schedule, string? Week, IReadOnlyList<string> Closures, CountingPolicy Policy)
{
    private static readonly string[] Keys = [nameof(Schedule), nameof(Week), nameof(Closures), nameof(Policy), nameof(DueMoment)];

    private static readonly Dictionary<string, CountingPolicy> Policies = new(StringComparer.Ordinal)
    {
        [nameof(CountingPolicy.LegalDays)] = CountingPolicy.LegalDays,
        [nameof(CountingPolicy.LegalDaysFromOpening)] = CountingPolicy.LegalDaysFromOpening,
        [nameof(CountingPolicy.HourBlocks)] = CountingPolicy.HourBlocks,
    };

    private static readonly Dictionary<string, DueMoment> Moments = Enum.GetValues<DueMoment>().ToDictionary(moment => moment.ToString());

    internal static OfficeSettings Read(IConfigurationSection section)
    {
        section.CheckKeys(Keys);
        string schedule = section.Text(nameof(Schedule))
            ?? throw new FormatException(
                $"'{section.Path}:{nameof(Schedule)}' is missing; expected the name of the office's schedule, one of its table or 'std' or 'satam' of the library.");
        return new(section.Path, section.Key, schedule, section.Text(nameof(Week)), section.Texts(nameof(Closures)), PolicyOf(section));
    }

    private static CountingPolicy PolicyOf(IConfigurationSection section)
    {
        CountingPolicy policy = section.OneOf(nameof(Policy), Policies, CountingPolicy.LegalDays);
        return policy with { DueMoment = section.OneOf(nameof(DueMoment), Moments, policy.DueMoment) };
    }
}
