using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract.Payments;

/// <summary>What a fee is asked for. The day is the portal's.</summary>
public sealed record QuoteRequest : PortalModel
{
    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>The channel the dossier is filed by.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>How many copies, 1 and up.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How many pages, 1 and up.</summary>
    public int Pages { get; init; } = 1;

    /// <summary>The groups the payer belongs to, such as <c>elderly</c>.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
