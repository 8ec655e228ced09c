using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>How respondents came to answer (<i>cách chọn mẫu</i>). Figures of the two kinds are never pooled.</summary>
[JsonConverter(typeof(WordConverter<SampleSelection>))]
public enum SampleSelection
{
    /// <summary>They chose themselves, as at a kiosk or on a portal: the figures speak for those who answered.</summary>
    SelfSelected,

    /// <summary>They were drawn at random, so that the sample speaks for its population.</summary>
    Random,
}
