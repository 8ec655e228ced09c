using MongCai.Domain;

namespace OneStopDay;

/// <summary>What the caller asks for.</summary>
/// <param name="ShowsAllSlips">Whether every slip is printed.</param>
/// <param name="ShowsReadme">Whether the examples of the README run instead.</param>
/// <param name="Language">The language of the screen.</param>
internal sealed record Options(bool ShowsAllSlips, bool ShowsReadme, Language Language)
{
    internal const string Usage = "dotnet run --project samples/OneStopDay -- [--all] [--lang vi|en] [--readme]";

    /// <exception cref="FormatException">An option is not known.</exception>
    internal static Options Parse(string[] args)
    {
        Options options = new(false, false, Language.Vietnamese);
        for (int index = 0; index < args.Length; index++)
        {
            options = args[index] switch
            {
                "--all" => options with { ShowsAllSlips = true },
                "--readme" => options with { ShowsReadme = true },
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
