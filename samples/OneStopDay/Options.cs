using MongCai.Domain;

namespace OneStopDay;

/// <summary>What the caller asks for.</summary>
/// <param name="ShowsAll">Whether everything is printed, not only a summary and a slip.</param>
/// <param name="Language">The language of the screen.</param>
/// <param name="OutputFolder">Where the pages are written.</param>
/// <param name="Opens">Whether the pages are served on this machine when everything is done.</param>
internal sealed record Options(bool ShowsAll, Language Language, string OutputFolder, bool Opens)
{
    internal const string Usage = "dotnet run --project samples/OneStopDay -- [--all] [--lang vi|en] [--out DIR] [--open]";

    /// <exception cref="FormatException">An option is not known.</exception>
    internal static Options Parse(string[] args)
    {
        Options options = new(false, Language.Vietnamese, Path.Combine(AppContext.BaseDirectory, "out"), false);
        for (int index = 0; index < args.Length; index++)
        {
            options = args[index] switch
            {
                "--all" => options with { ShowsAll = true },
                "--open" => options with { Opens = true },
                "--out" => options with { OutputFolder = args.ElementAtOrDefault(++index) ?? throw new FormatException("The option '--out' needs a folder.") },
                "--lang" => options with { Language = LanguageOf(args.ElementAtOrDefault(++index)) },
                string unknown => throw new FormatException($"'{unknown}' is not an option. Usage: {Usage}"),
            };
        }

        return options;
    }

    private static Language LanguageOf(string? word) => word switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => throw new FormatException($"'{word}' is not a language; expected 'vi' or 'en'."),
    };
}
