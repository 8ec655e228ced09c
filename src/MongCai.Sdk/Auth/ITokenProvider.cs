namespace MongCai.Sdk;

/// <summary>Where a client gets what it presents to be let in: OAuth 2.0, or a session that one logs in to.</summary>
public interface ITokenProvider
{
    /// <summary>Gives a token that is good for a while yet.</summary>
    /// <param name="rejected">A token that was just refused: another one is given, or the failure to get one. Null where any good one will do.</param>
    /// <param name="cancellationToken">Cancels the wait of this caller, not that of others who wait for the same token.</param>
    ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default);
}
