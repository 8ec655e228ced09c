namespace MongCai.Sdk;

/// <summary>What tells one token from another: where it is from, and whose it is, by the instance, since a secret is kept nowhere.</summary>
internal sealed record TokenKey(Uri Endpoint, ClientCredentials Credentials);
