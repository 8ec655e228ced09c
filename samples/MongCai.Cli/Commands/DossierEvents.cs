using System.Text.Json;
using MongCai.Cli.Settings;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Commands;

/// <summary>Reads the events of one dossier: an audit trail, or an event a line.</summary>
internal static class DossierEvents
{
    /// <exception cref="FormatException">The text is neither, or the chain of the trail is broken.</exception>
    internal static AuditTrail Read(string text)
    {
        string[] lines = text.Split('\n');
        return IsEvent(Array.Find(lines, line => !string.IsNullOrWhiteSpace(line)))
            ? AuditTrail.Of(lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => ReadLine(line.Item, line.Index + 1)))
            : Verified(DossierJson.Read(text));
    }

    /// <summary>Gives the trail where its chain of hashes holds.</summary>
    /// <exception cref="FormatException">It does not; the message gives the number of the entry.</exception>
    internal static AuditTrail Verified(AuditTrail trail) => trail.FindBreak() is { } number
        ? throw new FormatException(Invariant($"The audit trail was changed at entry {number}: its hash does not follow from the entries up to it."))
        : trail;

    /// <summary>Whether a line is an object that says which type of event it is.</summary>
    internal static bool IsEvent(string? line) => IsObject(line, static json => json.TryGetProperty("type", out _));

    /// <summary>Whether a line is an object from its beginning to its end.</summary>
    internal static bool IsWhole(string? line) => IsObject(line, static _ => true);

    /// <summary>Reads an event of a dossier.</summary>
    /// <exception cref="FormatException">The line is none; the message gives its number.</exception>
    internal static DossierEvent ReadLine(string line, int number)
    {
        try
        {
            return (DossierEvent?)JsonSerializer.Deserialize(line, DossierJson.Options.GetTypeInfo(typeof(DossierEvent))) ?? throw new JsonException();
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            string path = wrong is JsonException { Path: { } where } ? $" at '{where}'" : "";
            throw new FormatException(Invariant($"Line {number} is not an event of a dossier{path}."), wrong);
        }
    }

    private static bool IsObject(string? line, Func<JsonElement, bool> which)
    {
        try
        {
            using JsonDocument document = StrictJson.Parse(line ?? "");
            return document.RootElement.ValueKind == JsonValueKind.Object && which(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
