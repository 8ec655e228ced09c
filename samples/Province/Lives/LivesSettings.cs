namespace Province.Lives;

/// <summary>What the proof of lives does.</summary>
/// <param name="Dossiers">How many dossiers are filed.</param>
/// <param name="Silos">How many silos there are.</param>
/// <param name="Seed">What picks the moments at which something is killed.</param>
/// <param name="IsCalm">Whether nothing is killed and all are filed at once, to measure rates.</param>
/// <param name="OnlyFile">Whether nothing follows the filing.</param>
internal sealed record LivesSettings(int Dossiers, int Silos, int Seed, bool IsCalm, bool OnlyFile);
