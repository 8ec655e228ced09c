namespace MongCai.Domain;

/// <summary>
/// The source of a day as an official slip names it: the instrument and its number, with dates as forms write them, and no address of a page.
/// </summary>
internal static class SourceText
{
    private const string Separator = "; ";

    /// <summary>Names the instruments; a source that is an address alone stays one.</summary>
    internal static string Of(string source, Language language)
    {
        string[] instruments = [.. source.Split(Separator).Where(part => !part.StartsWith("http", StringComparison.Ordinal))];
        return WithAddresses(instruments.Length == 0 ? source : string.Join(Separator, instruments), language);
    }

    /// <summary>Names the instruments and the addresses of the pages on which they were read.</summary>
    internal static string WithAddresses(string source, Language language) =>
        string.Join(
            Separator, source.Split(Separator).Select(part => part.StartsWith("http", StringComparison.Ordinal) ? part : InstrumentNames.In(language, part)));
}
