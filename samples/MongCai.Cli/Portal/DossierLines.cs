using System.Text;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Cli.Portal;

/// <summary>Writes a file of dossiers, a JSON object a line.</summary>
internal sealed class DossierLines(Stream content)
{
    internal void Write(DossierSummary dossier) => Write(JsonSerializer.Serialize(dossier, PortalJson.Of<DossierSummary>()));

    /// <summary>Takes over, as they are, the lines of an older file whose dossiers were filed before a day.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="UsageException">A line is not a dossier.</exception>
    internal long Keep(string path, LocalDate before, CancellationToken cancellation)
    {
        using TextReader old = StandardStreams.OpenFile(path);
        long kept = 0;
        for (long number = 1; old.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(line, path, number).FiledAt.Date < before)
            {
                Write(line);
                kept++;
            }
        }

        return kept;
    }

    private static DossierSummary Read(string line, string path, long number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PortalJson.Of<DossierSummary>()) ?? throw new JsonException();
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or ArgumentException)
        {
            throw new UsageException(
                new BilingualText(
                    Invariant($"Tệp '{path}' sai. Dòng {number} không phải hồ sơ của một danh sách; không có --filed-from thì tệp được ghi mới."),
                    Invariant($"The file '{path}' is wrong. Line {number} is not a dossier of a list; without --filed-from the file is written anew.")),
                wrong);
        }
    }

    private void Write(string line)
    {
        content.Write(Encoding.UTF8.GetBytes(line));
        content.WriteByte((byte)'\n');
    }
}
