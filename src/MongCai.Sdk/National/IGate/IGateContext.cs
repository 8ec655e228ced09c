using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>What a gateway's identifiers mean: each gateway has its own, and says nowhere which they are.</summary>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class IGateContext
{
    /// <summary>Gives the way in which a dossier of a state has ended, or null where it is pending; by the identifier of the state.</summary>
    public required Func<string, Outcome?> OutcomeOf { get; init; }

    /// <summary>Gives the channel of a way of applying, or none where it is not known; by its identifier.</summary>
    public required Func<string, SubmissionChannel> ChannelOf { get; init; }
}
