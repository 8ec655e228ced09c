using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Lookup;

/// <summary>How far a dossier has come, in the words that anyone may read.</summary>
[JsonConverter(typeof(WordConverter<CompletionDegree>))]
public enum CompletionDegree
{
    /// <summary>Filed, and not yet accepted.</summary>
    Filed,

    /// <summary>Being settled.</summary>
    InProcess,

    /// <summary>Waiting for the applicant.</summary>
    AwaitingApplicant,

    /// <summary>The result is ready.</summary>
    ResultReady,

    /// <summary>Over.</summary>
    Ended,
}
