using System.Text.Json;
using MongCai.Cli.Settings;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Audit;

namespace MongCai.Cli.Commands;

/// <summary>Reads the events of one dossier: an audit trail, or an event a line.</summary>
internal static class DossierEvents
{
    /// <exception cref="FormatException">The text is neither, or the chain of the trail is broken.</exception>
    internal static AuditTrail Read(string text)
    {
        string[] lines = text.Split('\n');
        return IsEvent(Array.Find(lines, line => !string.IsNullOrWhiteSpace(line)))
            ? AuditTrail.Of(lines.Select(ReadLine).OfType<DossierEvent>())
            : Verified(DossierJson.Read(text));
    }

    /// <summary>Gives the trail where its chain of hashes holds.</summary>
    /// <exception cref="FormatException">It does not; the message gives the number of the entry.</exception>
    internal static AuditTrail Verified(AuditTrail trail) => trail.FindBreak() is { } number
        ? throw new FormatException(Invariant($"The audit trail was changed at entry {number}: its hash does not follow from the entries up to it."))
        : trail;

    private static bool IsEvent(string? line)
    {
        try
        {
            using JsonDocument document = StrictJson.Parse(line ?? "");
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("type", out _);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static DossierEvent? ReadLine(string line, int index)
    {
        try
        {
            return string.IsNullOrWhiteSpace(line) ? null : (DossierEvent?)JsonSerializer.Deserialize(line, DossierJson.Options.GetTypeInfo(typeof(DossierEvent)));
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            string path = wrong is JsonException { Path: { } where } ? $" at '{where}'" : "";
            throw new FormatException(Invariant($"Line {index + 1} is not an event of a dossier{path}."), wrong);
        }
    }
}
