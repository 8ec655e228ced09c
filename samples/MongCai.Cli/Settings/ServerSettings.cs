using System.CommandLine;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Settings;

/// <summary>The options of a server that hold for all that it is asked: a calendar and a catalogue.</summary>
internal sealed class ServerSettings
{
    private readonly CalendarSettings calendar = new();
    private readonly CatalogueSettings catalogue = new();

    internal IEnumerable<Option> Options => [.. calendar.Options, .. catalogue.Options];

    /// <summary>Those that are given, as commands take them: <c>--announcements=FILE</c>.</summary>
    internal string[] Given(ParseResult parse) =>
        [.. Options.OfType<Option<string>>().Where(option => parse.GetValue(option) is not null).Select(option => $"{option.Name}={parse.GetValue(option)}")];

    /// <exception cref="UsageException">The file or the date is wrong.</exception>
    internal WorkingCalendar Calendar(ParseResult parse) => calendar.Calendar(parse, Rows.Years.All);

    /// <summary>The day as of which the calendar is known.</summary>
    internal LocalDate AsOf(ParseResult parse) => calendar.AsOf(parse);

    /// <summary>Says what is wrong with the catalogue before the first call.</summary>
    /// <exception cref="UsageException">A file cannot be opened, or does not hold what it should.</exception>
    internal void CheckCatalogue(ParseResult parse, TextWriter notes) => catalogue.Catalogue(parse, notes);
}
