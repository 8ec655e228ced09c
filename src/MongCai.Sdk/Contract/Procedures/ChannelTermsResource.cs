using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract.Procedures;

/// <summary>The times and fees of a channel.</summary>
public sealed record ChannelTermsResource : PortalModel
{
    /// <summary>The channel.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>Its terms; there may be several.</summary>
    public IReadOnlyList<StatedTermResource> Terms { get; init; } = [];
}
