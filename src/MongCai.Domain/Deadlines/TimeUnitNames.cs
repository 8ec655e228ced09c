namespace MongCai.Domain.Deadlines;

/// <summary>The units that are counted, in words.</summary>
internal static class TimeUnitNames
{
    internal static string Spell(decimal amount, TimeUnit unit, Language language) => language == Language.Vietnamese
        ? Invariant($"{amount:0.##} {unit.Name().Vietnamese}")
        : Invariant($"{amount:0.##} {unit.Name().English}{(amount == 1 ? "" : "s")}");

    /// <summary>Whether a text has the amount and the unit in these very words, whatever else it says.</summary>
    internal static bool IsPlainIn(string text, decimal amount, TimeUnit unit) =>
        VietnameseText.Fold(text).Contains(VietnameseText.Fold(Spell(amount, unit, Language.Vietnamese)), StringComparison.Ordinal)
        || VietnameseText.Fold(text).Contains(VietnameseText.Fold(Spell(amount, unit, Language.English)), StringComparison.Ordinal);
}
