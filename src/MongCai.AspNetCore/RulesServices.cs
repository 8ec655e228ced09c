using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MongCai.AspNetCore;
using MongCai.AspNetCore.Rules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the rules of offices among the services of a program.</summary>
public static class RulesServices
{
    /// <summary>Adds <see cref="Offices"/>: the calendar, hours and closures of each office, read from files that the configuration names.</summary>
    /// <remarks>
    /// <para>
    /// The section has <c>Offices</c>, by name: each needs its <c>Schedule</c> (one of the table <c>Schedules</c>, or <c>std</c> or <c>satam</c> of the
    /// library) and may have
    /// a <c>Week</c> (the file of <see cref="MongCai.Domain.Calendars.WeeklyPattern.Load"/>; without it, the week of the State), <c>Closures</c>, a
    /// <c>Policy</c>
    /// (<c>LegalDays</c>, <c>LegalDaysFromOpening</c> or <c>HourBlocks</c>) and a <c>DueMoment</c> (<c>Closing</c> or <c>EndOfDay</c>). <c>Announcements</c>
    /// and
    /// <c>Closures</c> are files or folders of <see cref="MongCai.Domain.Calendars.Announcements.Parse"/>; a folder stands for its files <c>*.csv</c> in the
    /// ordinal order of their names, laid over the official announcements, the office's own last. Paths begin at the content root. <c>FirstYear</c> and
    /// <c>LastYear</c> are those
    /// that the calendars cover, 1900 to 2199 without more; a calendar takes 18 KiB a year, and offices of equal texts share one.
    /// </para>
    /// <para>
    /// At the start, anything wrong stops the program with the file and the line. Later the files and the section are looked at every five seconds; a change
    /// that two looks in a row find is taken for
    /// all offices at once and told to every <see cref="IOpenDossiers"/>. A wrong change is logged, shows in health, and the old rules go on to hold.
    /// </para>
    /// </remarks>
    /// <param name="services">The services of the program.</param>
    /// <param name="section">The section, such as <c>GetSection("MongCai")</c>; a key in it that is not known is refused.</param>
    /// <exception cref="InvalidOperationException">The rules were added before.</exception>
    public static IServiceCollection AddMongCaiRules(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        if (services.Any(service => service.ServiceType == typeof(RulesWatch)))
        {
            throw new InvalidOperationException("The rules were added before. Name all offices in one section.");
        }

        services.TryAddClock();
        services.AddSingleton(provider => new RulesWatch(
            section,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Offices>>()));
        services.AddSingleton(provider => provider.GetRequiredService<RulesWatch>().Offices);
        services.AddSingleton<RulesReload>();
        return services.AddHostedService(provider => provider.GetRequiredService<RulesReload>());
    }

    /// <summary>
    /// Adds a check of the rules: degraded where the files are wrong and older rules hold, where a change could not be told, or where the State has announced
    /// too few days ahead.
    /// </summary>
    /// <remarks>Its data say when the rules were read and through which day each office's days are announced.</remarks>
    /// <param name="checks">The health checks of the program.</param>
    /// <param name="announcedDaysAhead">
    /// How many days from today on have to be announced; 0 and up. The notice of a year mostly comes in the autumn before.
    /// </param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What a complaint counts as; degraded without more, for the old rules still answer.</param>
    /// <param name="tags">The tags of the check.</param>
    public static IHealthChecksBuilder AddMongCaiRules(
        this IHealthChecksBuilder checks,
        int announcedDaysAhead = 31,
        string name = "mongcai-rules",
        HealthStatus failureStatus = HealthStatus.Degraded,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentOutOfRangeException.ThrowIfNegative(announcedDaysAhead);
        return checks.Add(new(name, provider => Check(provider, announcedDaysAhead), failureStatus, tags));
    }

    internal static void TryAddClock(this IServiceCollection services)
    {
#pragma warning disable RS0030 // This is the edge, where the caller supplies no other clock.
        services.TryAddSingleton(TimeProvider.System);
#pragma warning restore RS0030
    }

    private static RulesHealth Check(IServiceProvider provider, int announcedDaysAhead) =>
        new(
            provider.GetRequiredService<RulesWatch>(),
            provider.GetRequiredService<RulesReload>(),
            provider.GetRequiredService<TimeProvider>(),
            announcedDaysAhead);
}
