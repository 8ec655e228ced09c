using System.CommandLine;
using MongCai.Domain;

namespace MongCai.Cli.Terminal;

/// <summary>The language that help and errors are said in: that of <c>--lang</c>, else that of the locale, else English.</summary>
internal static class Speech
{
    internal const string OptionName = "--lang";

    private static readonly string[] Locale = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The option of every command that has no language of its own to choose.</summary>
    internal static Option<string> Option() => new Option<string>(OptionName)
    {
        Description = "The language of help and errors: vi or en. Without it, that of LC_ALL, LC_MESSAGES or LANG.",
        Recursive = true,
    }.AcceptOnlyFromAmong("vi", "en");

    /// <summary>The language of the process: the first variable that is set counts, as in every program of a POSIX system.</summary>
    internal static Language OfProcess() => OfLocale(Environment.GetEnvironmentVariable);

    internal static Language OfLocale(Func<string, string?> variable) =>
        Locale.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale && IsVietnamese(locale)
            ? Language.Vietnamese
            : Language.English;

    /// <summary>The language that a command line asks for, before anything of it is understood; that of the locale where it asks for none.</summary>
    internal static Language Of(string[] args, Language locale)
    {
        for (int index = args.Length - 1; index >= 0; index--)
        {
            if (LanguageOf(args[index], args.ElementAtOrDefault(index + 1)) is { } asked)
            {
                return asked;
            }
        }

        return locale;
    }

    private static Language? LanguageOf(string word, string? next) => (word, next) switch
    {
        (OptionName + "=vi", _) or (OptionName, "vi") => Language.Vietnamese,
        (OptionName + "=en", _) or (OptionName, "en") => Language.English,
        _ => null,
    };

    /// <summary>Whether a locale is <c>vi</c>, <c>vi_VN</c>, <c>vi.UTF-8</c> and so on.</summary>
    private static bool IsVietnamese(string locale) => locale is "vi" or ['v', 'i', '_' or '-' or '.' or '@', ..];
}
