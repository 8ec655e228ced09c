using System.Globalization;

namespace MongCai.Domain;

/// <summary>What a record writes of itself, the same on every machine: days as 2026-08-26, numbers with a point.</summary>
internal static class RecordText
{
    private static readonly CultureInfo Form = CultureInfo.ReadOnly(new CultureInfo("")
    {
        DateTimeFormat = { LongDatePattern = "yyyy-MM-dd", ShortDatePattern = "yyyy-MM-dd", LongTimePattern = "HH:mm:ss", ShortTimePattern = "HH:mm" },
    });

    /// <summary>Writes the name of a record and its members, each by its own text.</summary>
    internal static string Of(string name, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        string[] texts = new string[members.Length];
        for (int index = 0; index < members.Length; index++)
        {
            texts[index] = $"{members[index].Name} = {TextOf(members[index].Value)}";
        }

        return $"{name} {{ {string.Join(", ", texts)} }}";
    }

    /// <summary>What is shown of a text that a person typed in words of their own: that there is one, for no program sees a name in every sentence.</summary>
    internal static string? Free(string? text) => string.IsNullOrEmpty(text) ? text : "***";

    /// <summary>The items of a list, each by its own text.</summary>
    internal static string Items<T>(IReadOnlyList<T> items) => $"[{string.Join(", ", items.Select(item => TextOf(item)))}]";

    private static string? TextOf(object? value) => value is IFormattable formed ? formed.ToString(null, Form) : value?.ToString();
}
