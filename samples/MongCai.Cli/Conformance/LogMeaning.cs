using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Conformance;

/// <summary>What an activity of a log means: the filing, an action, or nothing that moves a dossier.</summary>
internal readonly record struct LogMeaning(bool IsFiling, DossierAction? Action);
