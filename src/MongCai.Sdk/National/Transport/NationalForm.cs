namespace MongCai.Sdk.National;

/// <summary>The form of the national adapter: one object with the session, the unit, the name of the service and what goes with it.</summary>
internal sealed class NationalForm(NationalExchangeOptions options, ExchangeSessions sessions) : IExchangeForm
{
    public ITokenProvider Tokens => sessions;

    public bool IsDoubtful(AccessToken session) => sessions.IsDoubtful(session);

    public ExchangeMessage MessageOf(ExchangeRequest request, AccessToken? session) =>
        new(
            HttpMethod.Post,
            options.AddressOf(request.Writes ? options.IntegrationEndpoint : options.ShareEndpoint),
            Body(request, session!),
            ("dstcode", options.DestinationCode));

    private byte[] Body(ExchangeRequest request, AccessToken session) => NationalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("session", session.Value);
        writer.WriteString("madonvi", options.UnitCode);
        writer.WriteString("service", request.Service);
        foreach ((string name, string value) in request.Arguments)
        {
            writer.WriteString(name, value);
        }

        if (request.Data is { } write)
        {
            writer.WritePropertyName("data");
            write(writer);
        }

        writer.WriteEndObject();
    });
}
