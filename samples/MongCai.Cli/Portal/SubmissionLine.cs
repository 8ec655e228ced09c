using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Portal;

/// <summary>A line to be filed: the dossier and its key, or what is wrong with it.</summary>
internal sealed record SubmissionLine(long Number, IdempotencyKey Key, NewDossier? Dossier, string? Error)
{
    /// <summary>Shows the number alone, for a line holds personal data.</summary>
    public override string ToString() => Invariant($"line {Number}");
}
