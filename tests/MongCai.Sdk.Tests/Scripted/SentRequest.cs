namespace MongCai.Sdk.Tests.Scripted;

/// <summary>A request as it arrived.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Address, IReadOnlyDictionary<string, string> Headers, byte[] Body, DateTimeOffset At)
{
    internal string PathAndQuery => Address.PathAndQuery;

    internal string? Header(string name) => Headers.GetValueOrDefault(name);
}
