using System.Text.Json;

namespace MongCai.Sdk.National;

/// <content>The look-up of dossiers in a one-stop system that shares them.</content>
public partial class NationalExchangeClient
{
    private static readonly string[] SharedNames = ["hồ sơ", "ho so"];

    /// <summary>Looks dossiers up by code, owner, telephone or paper in a one-stop system that shares them. What is asked is personal data.</summary>
    /// <param name="service">The name of the service: that of a <see cref="ProvincialWrapperOptions.Operation"/>, for no name of it was found.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="paging">Which page, and how long, by the system's own names for them, which were not found; none takes what it gives by itself.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// The members of both were read in one implementation, and neither its address nor how it is called: the query is posted as one object, with the
    /// members for pages beside.
    /// </remarks>
    /// <exception cref="ArgumentException">Nothing is looked for; nothing was sent.</exception>
    public virtual Task<NationalAnswer<IReadOnlyList<SharedDossier>>> SearchDossiersAsync(
        string service, SharedDossierQuery query, IReadOnlyDictionary<string, int>? paging = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        ArgumentNullException.ThrowIfNull(query);
        return query.IsBlank
            ? throw new ArgumentException("The query looks for nothing: give a code, the owner, a telephone number or the number of a paper.", nameof(query))
            : AnswerAsync<IReadOnlyList<SharedDossier>>(
                service,
                Connection.AskWithDataAsync(service, writer => Write(writer, query, paging ?? new Dictionary<string, int>()), SharedNames, cancellationToken),
                result => [.. Elements(result).Select(element => Read(element, NationalJson.Context.SharedDossier))]);
    }

    /// <summary>The query as one object: what is blank is not looked for, and is left out.</summary>
    private static void Write(Utf8JsonWriter writer, SharedDossierQuery query, IReadOnlyDictionary<string, int> paging)
    {
        writer.WriteStartObject();
        foreach (JsonProperty member in JsonSerializer.SerializeToElement(query, NationalJson.Context.SharedDossierQuery).EnumerateObject())
        {
            if (member.Value is not { ValueKind: JsonValueKind.String } text || text.GetString() is { Length: > 0 })
            {
                member.WriteTo(writer);
            }
        }

        foreach ((string name, int value) in paging)
        {
            writer.WriteNumber(name, value);
        }

        writer.WriteEndObject();
    }
}
