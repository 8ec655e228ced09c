using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>Indices that may be joined by a line (<i>chuỗi thời gian</i>): of one questionnaire, one method and one way of finding respondents.</summary>
/// <remarks>
/// A new method begins a new series, even where it goes back to an older one: SIPAS of 2021 and of 2022 are never compared.
/// </remarks>
[JsonConverter(typeof(FormConverter<SatisfactionSeries>))]
[NoJson("store the responses and count again, or show its numbers.")]
public sealed class SatisfactionSeries
{
    private SatisfactionSeries(SeriesPoint[] points) => Points = Array.AsReadOnly(points);

    /// <summary>Splits points, in any order, into as few series as may be.</summary>
    /// <exception cref="ArgumentException">Two periods that would be joined share days.</exception>
    public static ReadOnlyCollection<SatisfactionSeries> Split(IEnumerable<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Array.AsReadOnly([..
            from point in CopiedList.Of(points, nameof(points))
            group point by (point.Questionnaire.Id.Code, point.Selection) into line
            orderby line.Key.Code, line.Key.Selection
            from series in Cut([.. line.OrderBy(point => point.Period.Start).ThenBy(point => point.Period.End)
                .ThenBy(point => point.Questionnaire.Method, StringComparer.Ordinal)])
            select series]);
    }

    /// <summary>The method of all points.</summary>
    public string Method => Points[0].Questionnaire.Method;

    /// <summary>The way in which all respondents were found.</summary>
    public SampleSelection Selection => Points[0].Selection;

    /// <summary>The points by time; there is one at least.</summary>
    public ReadOnlyCollection<SeriesPoint> Points { get; }

    /// <summary>Writes the method and the number of points.</summary>
    public override string ToString() => Invariant($"{Method}: {Points.Count} points");

    private static IEnumerable<SatisfactionSeries> Cut(SeriesPoint[] line)
    {
        int start = 0;
        for (int end = 1; end <= line.Length; end++)
        {
            if (end == line.Length || line[end].Questionnaire.Method != line[start].Questionnaire.Method)
            {
                yield return new SatisfactionSeries(line[start..end]);
                start = end;
            }
            else if (line[end].Period.Start <= line[end - 1].Period.End)
            {
                throw new ArgumentException(SurveyErrors.PeriodsOverlap(line[end - 1], line[end]), nameof(line));
            }
        }
    }
}
