using System.Text.Json;
using MongCai.Sdk.Auth;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Transport;

/// <summary>A call of a service, without its session.</summary>
/// <param name="Service">The name of the service.</param>
/// <param name="Endpoint">The path that it is called at.</param>
/// <param name="Arguments">Writes the members beside session, unit and service.</param>
/// <param name="Repeat">When it may be sent again by itself.</param>
/// <param name="Judge">Says what an answer says.</param>
internal sealed record ExchangeRequest(
    string Service, string Endpoint, Action<Utf8JsonWriter> Arguments, Repeat Repeat, Func<ExchangeAnswer, ExchangeAnswer> Judge)
{
    /// <summary>Whether it brings data.</summary>
    internal bool Writes { get; init; }

    internal byte[] Body(AccessToken session, string unitCode) => NationalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("session", session.Value);
        writer.WriteString("madonvi", unitCode);
        writer.WriteString("service", Service);
        Arguments(writer);
        writer.WriteEndObject();
    });
}
