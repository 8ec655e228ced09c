using System.Diagnostics.CodeAnalysis;
using MongCai.Domain;

namespace MongCai.Cli.Rows;

/// <summary>What a command does with each row: as many results as it names, or an exception that says what is wrong with the row.</summary>
internal sealed record RowFunction(string[] ResultNames, Action<Row, Results> Answer)
{
    /// <summary>Whether rows are written as JSON objects instead of a table.</summary>
    internal bool IsJson { get; init; }

    /// <summary>Whether the command undoes another, whose answer it takes as it is: what went in there stands beside what comes out here.</summary>
    internal bool IsInverse { get; init; }

    /// <summary>Whether the last result says how certain the days are that the others rest on; beside one plain value it would be in the way.</summary>
    internal bool HasCertainty { get; init; }

    /// <summary>Makes a function whose results rest on days off, with how certain these are (<see cref="Results.IsProjected"/>) as the last result.</summary>
    internal static RowFunction OverDays(string[] resultNames, Action<Row, Results> answer) => new([.. resultNames, ProjectedDays.Column], (row, results) =>
    {
        answer(row, results);
        results.Add(ProjectedDays.Word(results.IsProjected));
    })
    {
        HasCertainty = true,
    };

    /// <summary>Answers a row; false, with one sentence, where its values are wrong.</summary>
    internal bool TryAnswer(Row row, Results results, [NotNullWhen(false)] out string? error)
    {
        results.Clear();
        try
        {
            Answer(row, results);
            error = null;
        }
        catch (OverflowException)
        {
            error = row.Wrong(new BilingualText("Kết quả quá lớn.", "The result is too large.")).Message;
        }
        catch (ArgumentException wrong)
        {
            error = WithoutParameter(wrong);
        }
        catch (FormatException wrong)
        {
            error = wrong.Message;
        }

        return error is null;
    }

    /// <summary>The message without the name of the parameter that the framework adds, which means nothing to a user.</summary>
    private static string WithoutParameter(ArgumentException wrong)
    {
        int added = wrong.ParamName is null ? -1 : wrong.Message.LastIndexOf($" (Parameter '{wrong.ParamName}')", StringComparison.Ordinal);
        return added < 0 ? wrong.Message : wrong.Message[..added];
    }
}
