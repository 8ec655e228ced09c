using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>The index of one period in a time series.</summary>
[JsonConverter(typeof(FormConverter<SeriesPoint>))]
[NoJson("store the responses and count again, or show its numbers.")]
public sealed class SeriesPoint
{
    /// <summary>A point.</summary>
    /// <param name="period">The days it was measured for.</param>
    /// <param name="questionnaire">The questionnaire it was measured with.</param>
    /// <param name="selection">How the respondents were found.</param>
    /// <param name="index">The satisfied answers of the scored answers.</param>
    public SeriesPoint(DateInterval period, Questionnaire questionnaire, SampleSelection selection, Ratio index)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(questionnaire);
        SurveyErrors.ThrowUnlessDefined(selection);
        Period = period;
        Questionnaire = questionnaire;
        Selection = selection;
        Index = index;
    }

    /// <summary>The days it was measured for, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>The questionnaire it was measured with.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>How the respondents were found.</summary>
    public SampleSelection Selection { get; }

    /// <summary>The satisfied answers of the scored answers.</summary>
    public Ratio Index { get; }
}
