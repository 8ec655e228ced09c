namespace MongCai.Sdk.Contract;

/// <summary>Texts that stand in a header as they are.</summary>
internal static class HeaderText
{
    /// <summary>Whether a text is of visible ASCII alone, of which RFC 6750 section 2.1 and RFC 8941 section 3.3.3 let tokens and keys be made.</summary>
    internal static bool IsVisible(string text) => text.All(letter => letter is > ' ' and <= '~');
}
