namespace MongCai.Sdk.Contract;

/// <summary>Problem details by RFC 9457, with the members that this portal adds.</summary>
public sealed record Problem : PortalModel
{
    /// <summary>What kind of problem it is, one of <see cref="ProblemTypes"/> or another; <c>about:blank</c> says no more than the status.</summary>
    public string Type { get; init => field = value ?? "about:blank"; } = "about:blank";

    /// <summary>The kind in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>The HTTP status code, 100 to 599.</summary>
    public int? Status { get; init; }

    /// <summary>What is wrong this time and the way out. It holds no personal data.</summary>
    public string? Detail { get; init; }

    /// <summary>The identifier of the request, to be named when one asks for help.</summary>
    public string? RequestId { get; init; }

    /// <summary>The fields that are wrong.</summary>
    public IReadOnlyList<FieldError> Errors { get; init => field = value ?? []; } = [];

    /// <summary>The legal "no", where the problem is one.</summary>
    public LegalRefusal? Refusal { get; init; }
}
