using System.Text.Json;

namespace MongCai.Domain.Json;

/// <summary>What is said of JSON that is not a value. No text that was read is repeated: it may be somebody's.</summary>
internal static class JsonErrors
{
    internal static JsonException NotText<T>(JsonTokenType found) => new($"A JSON {found} is not a {Name<T>()}: expected its text, in quotes.");

    internal static JsonException WrongText<T>() => new($"The text is not a {Name<T>()}: expected one that {Name<T>()}.Parse reads.");

    internal static JsonException NoText<T>() =>
        new($"An empty {Name<T>()} has no text to write: make the member nullable and leave it out, or give it a value.");

    internal static JsonException WrongMembers<T>(Exception why) => new($"The members are not those of a {Name<T>()}: {why.Message}", why);

    internal static string Name<T>() => typeof(T).Name;
}
