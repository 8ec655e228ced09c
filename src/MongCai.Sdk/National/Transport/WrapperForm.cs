using System.Net.Http.Headers;

namespace MongCai.Sdk.National;

/// <summary>The form of a province's wrapper: an address for each service, the arguments in its query and the data bare in its body.</summary>
internal sealed class WrapperForm(ProvincialWrapperOptions options) : IExchangeForm
{
    public ITokenProvider? Tokens => options.Tokens;

    public bool IsDoubtful(AccessToken session) => false;

    public ExchangeMessage MessageOf(ExchangeRequest request, AccessToken? session)
    {
        WrapperOperation operation = options.Operation(request.Service) ?? throw NationalErrors.NoOperation(request.Service);
        ExchangeMessage message = new(
            operation.IsFetched && !request.Writes && !request.Reads ? HttpMethod.Get : HttpMethod.Post,
            AddressOf(operation, request),
            request.Data is { } write ? NationalJson.Write(write) : request.Upload?.Body,
            session is null ? [] : [("Authorization", $"{session.Scheme} {session.Value}")]);
        return request.Upload is { MediaType: var mediaType } ? message with { ContentType = MediaTypeHeaderValue.Parse(mediaType) } : message;
    }

    private Uri AddressOf(WrapperOperation operation, ExchangeRequest request)
    {
        bool hasOwnPath = operation.UpdatePath is not null && request.Arguments.Any(argument => argument.Name == ExchangeRequest.Updating);
        string path = hasOwnPath && request.Arguments.Contains((ExchangeRequest.Updating, "True")) ? operation.UpdatePath! : operation.Path;
        IEnumerable<(string Name, string Value)> arguments = request.Arguments.Where(
            argument => argument.Name != ExchangeRequest.Provider && !(hasOwnPath && argument.Name == ExchangeRequest.Updating));
        return WithQuery(options.AddressOf(path), [.. operation.Query.Select(pair => (pair.Key, pair.Value)), .. arguments]);
    }

    private static Uri WithQuery(Uri address, IReadOnlyList<(string Name, string Value)> pairs) => pairs.Count == 0
        ? address
        : new UriBuilder(address)
        {
            Query = string.Join('&', pairs.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}")),
        }.Uri;
}
