using System.Collections.Frozen;
using MongCai.Domain.Dossiers;

namespace MongCai.Portal.Calls;

/// <summary>The names of commands, such as <c>request-supplement</c>.</summary>
internal static class CommandNames
{
    private static readonly FrozenDictionary<DossierAction, string> Names = Enum.GetValues<DossierAction>()
        .ToFrozenDictionary(action => action, action => Kebab(action.ToString()));

    /// <summary>The commands that a caller can give; a payment is confirmed by the payment itself.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<DossierAction> actions) =>
        [.. actions.Where(action => action != DossierAction.ConfirmPayment).Select(action => Names[action])];

    internal static string Kebab(string name) =>
        string.Concat(
            name.Select(
                (letter, index) => char.IsAsciiLetterUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
