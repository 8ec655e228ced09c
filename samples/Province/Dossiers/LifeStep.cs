using Province.Contracts;

namespace Province.Dossiers;

/// <summary>What a command leads to: an answer, and the life to store before it is given; null where nothing changes.</summary>
internal sealed record LifeStep(DossierAnswer Answer, Life? Next = null);
