using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Settings;

/// <summary>The figure whose dossiers are asked for, and the row of the report that it stands in.</summary>
internal sealed class ExplanationSettings
{
    private readonly Option<string> figure = new("--explain")
    {
        Description = "Name the dossiers behind a figure instead of reporting, and what each adds: a column of the report or a form such as resolved-overdue; for a rate its code and -part, -whole or -missing, such as online-missing. Needs '--period'.",
        HelpName = "FIGURE",
    };

    private readonly Option<string> row = new("--of") { Description = "With '--explain' and '--by': the row of the figure, by its code or word, a field also by its name. Without it, the last row, which is of all.", HelpName = "VALUE" };

    internal IEnumerable<Option> Options => [figure, row];

    /// <exception cref="UsageException">A row is asked for, and no figure.</exception>
    internal bool IsAsked(ParseResult parse) =>
        parse.GetValue(figure) is not null ? true
        : parse.GetValue(row) is null ? false
        : throw new UsageException(new BilingualText(
            "'--of' là dòng của một số liệu: hãy ghi số liệu bằng '--explain'.", "'--of' is the row of a figure: give the figure with '--explain'."));

    /// <summary>Writes a line for each dossier as it is read.</summary>
    /// <exception cref="UsageException">An option, a file or a line of one is wrong; what was written before stands.</exception>
    internal void Write(ParseResult parse, Dimensions side, DossierSettings dossiers, bool isJson, StandardStreams streams)
    {
        Figure asked = Reading(figure, () => Figure.Parse(parse.GetRequiredValue(figure)));
        Func<Segment, bool>? which = Row(parse, side);
        (ReportingPeriod period, CutOff cutOff) = dossiers.Months(parse);
        using RowList rows = new RowList(["code", "amount"], isJson, streams).Begin();
        dossiers.ForEach(parse, side, streams, facts =>
        {
            foreach (CountedDossier dossier in asked.Explain(facts, period.First, period.Last, cutOff, which))
            {
                rows.Write(results =>
                {
                    results.Add(dossier.Code.ToString());
                    results.Add(Invariant($"{dossier.Amount}"));
                });
            }
        });
    }

    private Func<Segment, bool>? Row(ParseResult parse, Dimensions side) =>
        parse.GetValue(row) is not { } value ? null
        : side == Dimensions.None ? throw new UsageException(new BilingualText($"'--of' cần '--by' {Sides.Listed}.", $"'--of' needs '--by' {Sides.Listed}."))
        : Reading(row, () => Segment.Having(side, value));

    private static T Reading<T>(Option option, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{option.Name}: {wrong.Message}", wrong);
        }
    }
}
