using System.Text.Json.Serialization;

namespace MongCai.Sdk.Contract;

/// <summary>Makes words of open lists.</summary>
public static class OpenCode
{
    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public static OpenCode<TEnum> Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        new(Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, Invariant($"The value is not one of {typeof(TEnum).Name}.")));

    /// <summary>A word as a portal wrote it, known or not.</summary>
    public static OpenCode<TEnum> FromText<TEnum>(string text)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }
}

/// <summary>A word of a list that a newer portal may lengthen: the word as it was written, and the value it stands for where this version knows it.</summary>
/// <remarks>
/// The default value is the empty word. A word is known only in its exact spelling; an unknown one is kept and written again.
/// </remarks>
[JsonConverter(typeof(OpenCodeConverter))]
public readonly record struct OpenCode<TEnum> : IOpenCode
    where TEnum : struct, Enum
{
    private readonly string? text;

    internal OpenCode(string text) => this.text = text;

    /// <summary>The word as it is written.</summary>
    public string Text => text ?? "";

    /// <summary>The value of the word; null where this version does not know it.</summary>
    public TEnum? Known => Enum.TryParse(text, out TEnum value) && Enum.GetName(value) == text ? value : null;

    IReadOnlyList<string>? IOpenCode.Expected => Known is null ? Enum.GetNames<TEnum>() : null;

    /// <summary>Says whether the word is that of a value.</summary>
    public bool Is(TEnum value) => Known is { } known && EqualityComparer<TEnum>.Default.Equals(known, value);

    /// <summary>Writes the word.</summary>
    public override string ToString() => Text;

    /// <summary>The value of the word.</summary>
    /// <exception cref="FormatException">This version does not know the word.</exception>
    public TEnum ToDomain() =>
        Known
            ?? throw new FormatException(
                $"'{Text}' is a word that this version does not know: expected {string.Join(", ", Enum.GetNames<TEnum>())}. A newer version of the library may know it; the resource itself keeps it.");
}
