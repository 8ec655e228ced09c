using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>The times and fees of a channel.</summary>
public sealed record ChannelTermsResource : PortalModel
{
    /// <summary>The channel.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>Its terms; there may be several.</summary>
    public IReadOnlyList<StatedTermResource> Terms { get; init => field = value ?? []; } = [];

    /// <summary>Writes the terms of a channel.</summary>
    public static ChannelTermsResource Of(ChannelTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new() { Channel = OpenCode.Of(terms.Channel), Terms = [.. terms.Terms.Select(StatedTermResource.Of)] };
    }

    /// <summary>The terms of the domain.</summary>
    /// <exception cref="FormatException">The channel is a word that this version does not know.</exception>
    public ChannelTerms ToDomain() => new() { Channel = Channel.ToDomain(), Terms = [.. Terms.Select(term => term.ToDomain())] };
}
