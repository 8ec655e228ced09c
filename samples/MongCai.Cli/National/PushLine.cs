using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>A dossier with all its steps.</summary>
internal sealed record PushLine(NationalDossier Dossier, IReadOnlyList<NationalProgress> Steps)
{
    /// <summary>Shows nothing of a dossier, which is personal data.</summary>
    public override string ToString() => nameof(PushLine);
}
