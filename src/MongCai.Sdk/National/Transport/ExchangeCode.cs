namespace MongCai.Sdk.National;

/// <summary>The codes that the contract gives a meaning.</summary>
internal static class ExchangeCode
{
    private static readonly string[] NotLoggedIn = ["401", "403"];

    /// <summary>Whether a code is one of zeros, such as 0, 00 or 0.0.</summary>
    internal static bool IsZero(string code) =>
        code.Contains('0', StringComparison.Ordinal) && code.Count(letter => letter == '.') <= 1 && code.All(letter => letter is '0' or '.');

    /// <summary>Whether a code is that of HTTP for a caller who is not logged in.</summary>
    internal static bool IsNotLoggedIn(string code) => NotLoggedIn.Contains(code);
}
