namespace MongCai.Sdk.Contract;

/// <summary>A field of a body or a query that is wrong.</summary>
public sealed record FieldError : PortalModel
{
    /// <summary>Where it is: a JSON Pointer (RFC 6901) into the body, or the name of a query parameter.</summary>
    public required string Field { get; init; }

    /// <summary>What was found, what was expected and the way out. It repeats no personal data.</summary>
    public required string Detail { get; init; }
}
