namespace MongCai.Domain.Dossiers;

/// <summary>One rule of a regime: its value, and the article that sets it.</summary>
public readonly record struct RegimeRule<T>(T Value, LegalCitation Citation);
