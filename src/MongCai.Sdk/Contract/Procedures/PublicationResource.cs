using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>Where and when a procedure was decided and made public.</summary>
public sealed record PublicationResource : PortalModel
{
    /// <summary>Who decided it.</summary>
    public AgencyReferenceResource? DecidedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The portal's identifier of the decision.</summary>
    public string DecisionId { get; init => field = value ?? ""; } = "";

    /// <summary>The number of the decision.</summary>
    public string DecisionNumber { get; init => field = value ?? ""; } = "";

    /// <summary>The day the instrument that sets the procedure was promulgated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? PromulgatedOn { get; init; }

    /// <summary>The day the procedure took effect.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>The day it was made public.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? PublicOn { get; init; }

    /// <summary>Where it is posted.</summary>
    public IReadOnlyList<string> PostedAt { get; init => field = value ?? []; } = [];

    /// <summary>Writes a publication.</summary>
    public static PublicationResource Of(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return new()
        {
            DecidedBy = publication.DecidedBy is { } agency ? AgencyReferenceResource.Of(agency) : null,
            DecidedOn = publication.DecidedOn,
            DecisionId = publication.DecisionId,
            DecisionNumber = publication.DecisionNumber,
            PromulgatedOn = publication.PromulgatedOn,
            EffectiveOn = publication.EffectiveOn,
            PublicOn = publication.PublicOn,
            PostedAt = [.. publication.PostedAt],
        };
    }

    /// <summary>The publication of the domain.</summary>
    public Publication ToDomain() => new()
    {
        DecidedBy = DecidedBy?.ToDomain(),
        DecidedOn = DecidedOn,
        DecisionId = DecisionId,
        DecisionNumber = DecisionNumber,
        PromulgatedOn = PromulgatedOn,
        EffectiveOn = EffectiveOn,
        PublicOn = PublicOn,
        PostedAt = PostedAt,
    };

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(PublicationResource),
        (nameof(Unknown), Unknown), (nameof(DecidedBy), DecidedBy), (nameof(DecidedOn), DecidedOn), (nameof(DecisionId), DecisionId),
        (nameof(DecisionNumber), DecisionNumber), (nameof(PromulgatedOn), PromulgatedOn), (nameof(EffectiveOn), EffectiveOn),
        (nameof(PublicOn), PublicOn), (nameof(PostedAt), PostedAt));
}
