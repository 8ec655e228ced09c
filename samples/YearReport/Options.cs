using MongCai.Domain;

namespace YearReport;

/// <summary>What the program is asked for.</summary>
internal sealed record Options(string Folder, Language Language)
{
    internal const string Usage = "usage: YearReport [--out FOLDER] [--lang vi|en]";

    internal static Options? Parse(IReadOnlyList<string> arguments)
    {
        Options options = new("year-report", Language.Vietnamese);
        for (int place = 0; place < arguments.Count; place += 2)
        {
            string? value = place + 1 < arguments.Count ? arguments[place + 1] : null;
            switch (arguments[place], value)
            {
                case ("--out", { Length: > 0 }): options = options with { Folder = value }; break;
                case ("--lang", "vi"): options = options with { Language = Language.Vietnamese }; break;
                case ("--lang", "en"): options = options with { Language = Language.English }; break;
                default: return null;
            }
        }

        return options;
    }
}
