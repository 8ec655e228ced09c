using MongCai.Domain;

namespace MongCai.Sdk.Contract;

/// <summary>A "no" of the law to what was asked: the reason, where it is written, and what is allowed instead.</summary>
public sealed record LegalRefusal : PortalModel
{
    /// <summary>The reason in English.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason in Vietnamese, where the portal gives it.</summary>
    public string? ReasonVietnamese { get; init; }

    /// <summary>Where it is written; null where the rule is the portal's own.</summary>
    public LegalCitation? Citation { get; init; }

    /// <summary>The names of the commands that are allowed now, such as <c>supplement</c>.</summary>
    public IReadOnlyList<string> Allowed { get; init => field = value ?? []; } = [];
}
