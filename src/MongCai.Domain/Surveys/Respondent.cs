using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>Who answers (<i>người trả lời</i>), as the account or the counter that takes the form knows.</summary>
[JsonConverter(typeof(WordConverter<Respondent>))]
public enum Respondent
{
    /// <summary>An individual who was served.</summary>
    Individual,

    /// <summary>An organization that was served.</summary>
    Organization,

    /// <summary>One of the staff, who may not rate the service.</summary>
    Staff,
}
