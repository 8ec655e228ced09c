using System.Buffers;
using System.Text.Json;

namespace MongCai.Portal.Calls;

/// <summary>
/// Holds a body of JSON to the longest text and the longest list that a portal takes, to lists without holes, and to texts that move no terminal and no
/// letters, before anything is made of it.
/// </summary>
internal static class BodyLimits
{
    /// <summary>Controls but for tabs and ends of lines, and what turns the order of reading (Unicode's embeddings, overrides and isolates).</summary>
    private static readonly SearchValues<char> Moving = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl).Except("\t\n\r"),
            .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    /// <exception cref="JsonException">The body is no JSON.</exception>
    internal static void Check(ReadOnlySpan<byte> body, PortalServiceOptions options)
    {
        Utf8JsonReader reader = new(body);
        Stack<Place> places = [];
        while (reader.Read())
        {
            Step(ref reader, places);
            if (places.TryPeek(out Place? place) && place.Items > options.MaxItems)
            {
                throw Refuse.Field(Pointer(places.Skip(1)), Invariant($"The list has more than {options.MaxItems} items, the most that are taken."));
            }

            if (reader.TokenType is JsonTokenType.Null && place is { Name: null })
            {
                throw Refuse.Field(Pointer(places), "An item of the list is null; leave it out, or give it.");
            }

            if (reader.TokenType is JsonTokenType.String && Fault(reader.GetString()!, options) is { } fault)
            {
                throw Refuse.Field(Pointer(places), fault);
            }
        }
    }

    private static string? Fault(string text, PortalServiceOptions options) =>
        text.Length > options.MaxText ? Invariant($"The text has more than {options.MaxText} characters, the most that are taken.")
        : text.AsSpan().ContainsAny(Moving) ? "The text has control characters, or such as turn the order of reading; expected none but tabs and ends of lines."
        : null;

    /// <summary>Follows the reader into objects and lists, and out of them.</summary>
    private static void Step(ref Utf8JsonReader reader, Stack<Place> places)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            places.Pop();
            return;
        }

        if (reader.TokenType is JsonTokenType.PropertyName)
        {
            places.Peek().Name = reader.GetString();
            return;
        }

        if (places.TryPeek(out Place? place) && place.Name is null)
        {
            place.Items++;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            places.Push(new());
        }
    }

    private static string Pointer(IEnumerable<Place> places) =>
        BodyReader.Pointer(places.Reverse().Select(place => place.Name ?? Invariant($"{place.Items - 1}")));

    /// <summary>An object, with the member that is read, or a list, with the items read so far.</summary>
    private sealed class Place
    {
        internal string? Name { get; set; }

        internal int Items { get; set; }
    }
}
