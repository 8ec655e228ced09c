namespace MongCai.Domain.Procedures;

/// <summary>A word that a search asks for: typed, or meant by what was typed.</summary>
/// <param name="Typed">The word as it was typed, or as the saying has it.</param>
/// <param name="Share">What it counts beside the others, up to 1: little for words such as <i>thủ tục</i>.</param>
/// <param name="Information">How much it says, by how few entries have it.</param>
/// <param name="Initials">The initials that it may be, or empty.</param>
internal readonly record struct AskedWord(string Typed, double Share, double Information, string Initials);
