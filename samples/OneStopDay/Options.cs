using MongCai.Domain;

namespace OneStopDay;

/// <summary>What the caller asks for.</summary>
/// <param name="ShowsAllSlips">Whether every slip is printed.</param>
/// <param name="ShowsReadme">Whether the examples of the README run instead.</param>
/// <param name="Language">The language of the screen.</param>
/// <param name="OutputFolder">Where the forms are written.</param>
internal sealed record Options(bool ShowsAllSlips, bool ShowsReadme, Language Language, string OutputFolder)
{
    internal const string Usage = "dotnet run --project samples/OneStopDay -- [--all] [--lang vi|en] [--out DIR] [--readme]";

    /// <exception cref="FormatException">An option is not known.</exception>
    internal static Options Parse(string[] args)
    {
        Options options = new(false, false, Language.Vietnamese, Path.Combine(AppContext.BaseDirectory, "out"));
        for (int index = 0; index < args.Length; index++)
        {
            options = args[index] switch
            {
                "--all" => options with { ShowsAllSlips = true },
                "--readme" => options with { ShowsReadme = true },
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
