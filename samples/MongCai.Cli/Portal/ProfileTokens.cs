using MongCai.Domain;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Portal;

/// <summary>The token of a profile for as long as it is good; then another one, where the secret was kept.</summary>
internal sealed class ProfileTokens(ProfileFile file, Profile profile, HttpClient transport, TimeProvider time) : ITokenProvider
{
    private AccessToken current = new(profile.Token, profile.ExpiresAt);

    /// <exception cref="UsageException">The token has ended or was refused, and there is no secret to get another one with.</exception>
    public async ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default)
    {
        if (current != rejected && !(current.ExpiresAt <= time.GetUtcNow()))
        {
            return current;
        }

        string secret = profile.Secret ?? throw new UsageException(new BilingualText(
            $"Mã truy cập của '{file.Path}' {(current == rejected ? "đã bị từ chối" : "đã hết hạn")}. Hãy đăng nhập lại: {file.LoginAgain}.",
            $"The token of '{file.Path}' {(current == rejected ? "was refused" : "has expired")}. Log in again: {file.LoginAgain}."));
        current = await RequestAsync(transport, profile.Address, new(profile.ClientId, secret), time, cancellationToken);
        file.Write(profile with { Token = current.Value, ExpiresAt = current.ExpiresAt });
        return current;
    }

    internal static async Task<AccessToken> RequestAsync(
        HttpClient transport, Uri address, ClientCredentials credentials, TimeProvider time, CancellationToken cancellationToken)
    {
        Uri endpoint = new(address.AbsoluteUri.TrimEnd('/') + PortalOperations.TokenPath);
        return await new ClientCredentialsTokenProvider(transport, endpoint, credentials, time).GetTokenAsync(null, cancellationToken);
    }
}
