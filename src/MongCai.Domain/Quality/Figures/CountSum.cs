using System.Text.Json;

namespace MongCai.Domain.Quality;

/// <summary>A sum of counts by their names, such as <c>received-online - online-without-electronic-result</c>.</summary>
internal sealed class CountSum
{
    private static readonly Dictionary<string, Func<DossierFigures, long>> Counts = Named();

    private readonly (int Sign, Func<DossierFigures, long> Count)[] terms;

    private CountSum((int, Func<DossierFigures, long>)[] terms) => this.terms = terms;

    /// <summary>Reads names with <c>+</c> or <c>-</c> between them, all apart by one space.</summary>
    /// <exception cref="FormatException">A name is of no count, or something else than a sign stands between two.</exception>
    internal static CountSum Parse(string text)
    {
        string[] words = ["+", .. text.Split(' ')];
        return words.Length % 2 == 0
            ? new([.. words.Chunk(2).Select(pair => (Sign(pair[0]), Count(pair[1])))])
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not a sum of counts; expected names with + or - between them, such as 'resolved - resolved-undated'.");
    }

    internal long Of(DossierFigures figures)
    {
        long sum = 0;
        foreach ((int sign, Func<DossierFigures, long> count) in terms)
        {
            sum += sign * count(figures);
        }

        return sum;
    }

    private static int Sign(string word) => word switch
    {
        "+" => 1,
        "-" => -1,
        _ => throw new FormatException($"{ShownText.Quoted(word)} stands between two counts; expected + or - with a space on each side."),
    };

    private static Func<DossierFigures, long> Count(string word) => Counts.GetValueOrDefault(word)
        ?? throw new FormatException($"{ShownText.Quoted(word)} is not a count; expected one of {string.Join(", ", Counts.Keys)}.");

    /// <summary>The counters, and what is only known from several of them.</summary>
    private static Dictionary<string, Func<DossierFigures, long>> Named() => new Dictionary<string, Func<DossierFigures, long>>
    {
        ["carried-over"] = figures => figures.CarriedOver,
        ["resolved"] = figures => figures.Resolved,
        ["ended"] = figures => figures.Ended,
        ["pending"] = figures => figures.Pending,
        ["pending-in-time"] = figures => figures.PendingInTime,
        ["pending-overdue"] = figures => figures.PendingOverdue,
    }.Concat(Enum.GetValues<Counter>().Select(Named)).ToDictionary(StringComparer.Ordinal);

    private static KeyValuePair<string, Func<DossierFigures, long>> Named(Counter counter) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(counter.ToString()), figures => figures.Count(counter));
}
