using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace MongCai.AspNetCore.Rules;

/// <summary>Reads settings without leaving one out: an unknown key, a nested value where a text is expected and an unknown word are refused.</summary>
internal static class SettingTexts
{
    internal static void CheckKeys(this IConfigurationSection section, string[] known)
    {
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new FormatException($"'{unknown.Path}' in the configuration is not known; expected {string.Join(", ", known)}.");
        }
    }

    /// <summary>One text; null where there is none.</summary>
    internal static string? Text(this IConfigurationSection section, string key) => section.GetSection(key) is var found && found.GetChildren().Any()
        ? throw new FormatException($"'{found.Path}' in the configuration holds several values; expected one text.")
        : string.IsNullOrWhiteSpace(found.Value) ? null : found.Value;

    /// <summary>One text or a list of texts; none where there is none.</summary>
    internal static IReadOnlyList<string> Texts(this IConfigurationSection section, string key)
    {
        IConfigurationSection found = section.GetSection(key);
        IConfigurationSection[] several = [.. found.GetChildren()];
        return several.Length == 0
            ? section.Text(key) is { } one ? [one] : []
            : [.. several.Select(
                text => found.Text(text.Key)
                ?? throw new FormatException($"'{text.Path}' in the configuration is empty; expected the name of a file or folder."))];
    }

    /// <summary>A year; another where there is none.</summary>
    internal static int Year(this IConfigurationSection section, string key, int otherwise) => section.Text(key) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : throw new FormatException($"'{text}' in '{section.Path}:{key}' is not a year; expected one such as '2020'.");

    /// <summary>The value of a word; another where there is no word.</summary>
    internal static T OneOf<T>(this IConfigurationSection section, string key, Dictionary<string, T> words, T otherwise) =>
        section.Text(key) is not { } word ? otherwise
            : words.TryGetValue(word, out T? value) ? value
            : throw new FormatException($"'{word}' in '{section.Path}:{key}' is not known; expected {string.Join(", ", words.Keys)}.");
}
