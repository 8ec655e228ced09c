using System.CommandLine;
using MongCai.Cli.Rows;
using NodaTime;

namespace MongCai.Cli.Settings;

/// <summary>Reads the text of an option.</summary>
internal static class OptionText
{
    /// <summary>The day that an option gives; null without it.</summary>
    /// <exception cref="UsageException">The text is not a date.</exception>
    internal static LocalDate? Day(ParseResult parse, Option<string> option) =>
        parse.GetValue(option) is not { } text ? null
        : FieldText.TryDate(text, out LocalDate day) ? day
        : throw new UsageException(ExpectedForm.Wrong(option.Name, text, ExpectedForm.Date));

    /// <summary>The moment that an option gives, the first of a day; null without it.</summary>
    /// <exception cref="UsageException">The text is neither.</exception>
    internal static LocalDateTime? Moment(ParseResult parse, Option<string> option) =>
        parse.GetValue(option) is not { } text ? null
        : FieldText.TryMomentOrDate(text, out LocalDateTime moment) ? moment
        : throw new UsageException(ExpectedForm.Wrong(option.Name, text, ExpectedForm.MomentOrDate));

    /// <summary>The whole number from a least one on that an option gives; null without it.</summary>
    /// <exception cref="UsageException">The text is none.</exception>
    internal static int? Whole(ParseResult parse, Option<string> option, int least) =>
        parse.GetValue(option) is not { } text ? null
        : FieldText.TryWhole(text, out int number) && number >= least ? number
        : throw new UsageException(ExpectedForm.Wrong(option.Name, text, ExpectedForm.WholeFrom(least)));
}
