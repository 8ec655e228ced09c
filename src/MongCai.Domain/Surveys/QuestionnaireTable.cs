using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Surveys;

/// <summary>Reads questionnaires from a table of one line a question.</summary>
internal static partial class QuestionnaireTable
{
    private static readonly string[] Required = ["questionnaire", "method", "from", "scale", "factor", "question", "text", "source"];
    private static readonly string[] Optional = ["until"];

    internal static Questionnaire[] Read(TextReader reader)
    {
        List<Questionnaire> questionnaires = [];
        foreach (IGrouping<string, CsvRow> rows in CsvTable.Read(reader, Required, Optional).GroupBy(row => row["questionnaire"], StringComparer.Ordinal))
        {
            Questionnaire next = One([.. rows]);
            ThrowIfOverlapping(questionnaires, next, rows.First());
            questionnaires.Add(next);
        }

        return [.. questionnaires];
    }

    private static Questionnaire One(CsvRow[] rows)
    {
        CsvRow first = rows[0];
        Array.ForEach(rows, row => ThrowUnlessWhole(row, first));
        ThrowIfTwice(rows);
        LocalDate from = Date(first, "from");
        LocalDate? until = first["until"].Length == 0 ? null : Date(first, "until");
        return until < from
            ? throw first.Wrong($"'{first["until"]}' is before '{first["from"]}'; expected a last day that is not before the first.")
            : new Questionnaire(Id(first), first["method"], from, until, Scale(first), [.. Factors(rows)]);
    }

    private static IEnumerable<SurveyFactor> Factors(CsvRow[] rows) =>
        from row in rows
        group new SurveyQuestion(row["question"], row["text"], row["source"]) by row["factor"] into factor
        select new SurveyFactor(factor.Key, [.. factor]);

    private static QuestionnaireId Id(CsvRow row) =>
        QuestionnaireId.TryParse(row["questionnaire"], out QuestionnaireId id) ? id : throw row.Wrong(SurveyErrors.NotAQuestionnaireId(row["questionnaire"]));

    private static LocalDate Date(CsvRow row, string column) =>
        LocalDatePattern.Iso.Parse(row[column]).TryGetValue(default, out LocalDate date)
            ? date
            : throw row.Wrong($"'{row[column]}' is not a date; expected a day such as '2025-07-01'.");

    private static RatingScale Scale(CsvRow row) => row["scale"] switch
    {
        "3" => RatingScale.ThreeLevels,
        "5" => RatingScale.FiveLevels,
        string other => throw row.Wrong($"'{other}' is not a scale; expected '3' or '5' levels."),
    };

    private static void ThrowUnlessWhole(CsvRow row, CsvRow first)
    {
        if (Array.Find(["method", "text", "source"], column => row[column].Length == 0) is { } empty)
        {
            throw row.Wrong($"the column '{empty}' is empty; expected a text.");
        }

        if (Array.Find(["factor", "question"], column => !Code().IsMatch(row[column])) is { } wrong)
        {
            throw row.Wrong($"'{row[wrong]}' is not a code; expected small letters, digits, dots and hyphens, such as 'access-1'.");
        }

        if (Array.Find(["method", "from", "until", "scale"], column => row[column] != first[column]) is { } differing)
        {
            throw row.Wrong(
                $"the column '{differing}' is '{row[differing]}', expected '{first[differing]}' as in the first line of '{first["questionnaire"]}'.");
        }
    }

    private static void ThrowIfTwice(CsvRow[] rows)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (CsvRow row in rows.Where(row => !codes.Add(row["question"])))
        {
            throw row.Wrong($"the question '{row["question"]}' stands twice in '{row["questionnaire"]}'. Give it another code or another version.");
        }
    }

    private static void ThrowIfOverlapping(List<Questionnaire> known, Questionnaire next, CsvRow row)
    {
        if (known.Find(other => other.Id.Code == next.Id.Code && !(other.ValidUntil < next.ValidFrom) && !(next.ValidUntil < other.ValidFrom)) is { } other)
        {
            throw row.Wrong($"'{next}' is in use on days of '{other}'; expected each version to end before the next begins.");
        }
    }

    [GeneratedRegex(@"^[a-zđ0-9][a-zđ0-9.-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
