using System.Text.Json;
using MongCai.Domain.Quality;
using NodaTime.Text;
using Province.Forms;

namespace Province.Dossiers;

/// <summary>What is stored of a dossier, in one state: its trail, the keys of what was done, and what it has yet to tell.</summary>
internal sealed record LifeState
{
    /// <summary>The audit trail as the library writes it; empty before the filing.</summary>
    public string Trail { get; init; } = "";

    /// <summary>The keys of the commands that were done.</summary>
    public IReadOnlyDictionary<string, DoneCommand> Done { get; init; } = new Dictionary<string, DoneCommand>();

    /// <summary>What the month of the agency has acknowledged; null for nothing.</summary>
    public ToldFacts? Told { get; init; }

    /// <summary>What the month of the agency is told next, unchanged until it is acknowledged; null for nothing.</summary>
    public ToldFacts? Telling { get; init; }

    /// <summary>What the webhook has not acknowledged, the oldest first.</summary>
    public IReadOnlyList<Message> Outbox { get; init; } = [];

    /// <summary>The notices that were given, as kind and moment.</summary>
    public IReadOnlyList<string> Noted { get; init; } = [];

    /// <summary>From when on the reminder comes again and again, in ticks of Unix time; null where there is none.</summary>
    public long? WakesAt { get; init; }

    internal bool Has(Notice notice) => Noted.Contains(NameOf(notice), StringComparer.Ordinal);

    internal static string NameOf(Notice notice) => $"{notice.Kind} {LocalDateTimePattern.ExtendedIso.Format(notice.For)}";

    internal byte[] Write(int form) => StoredForm.Write(form, JsonSerializer.SerializeToUtf8Bytes(this));

    /// <exception cref="FormatException">The bytes are no such state, or of a newer form.</exception>
    internal static LifeState Read(byte[] stored)
    {
        try
        {
            return JsonSerializer.Deserialize<LifeState>(StoredForm.Read(stored)) ?? throw new JsonException("it is null.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"The stored state is not that of a dossier: {error.Message}", error);
        }
    }
}

/// <summary>A command that was done: after how many events, and a hash of it, so that its key is not used for another.</summary>
internal sealed record DoneCommand(long Version, string Hash);

/// <summary>The facts of a dossier after so many events.</summary>
internal sealed record ToldFacts(long Version, DossierFacts Facts);

/// <summary>A webhook that waits.</summary>
internal sealed record Message(string Id, string Body);
