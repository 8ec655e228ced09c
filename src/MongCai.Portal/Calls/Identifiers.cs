using System.Text.RegularExpressions;

namespace MongCai.Portal.Calls;

/// <summary>The form of the identifiers that a portal gives.</summary>
internal static partial class Identifiers
{
    /// <summary>Says whether a text may be one: a store need not bear any other.</summary>
    internal static bool AreOf(string text) => Shape().IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9_]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
