using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>
/// Remembers in a file what the exchange has: a record a line, the last line of a dossier counts, and each is on the disk before the next call.
/// </summary>
/// <remarks>One program at a time has the file. A last line that a crash cut off was never acted upon, and is taken away.</remarks>
internal sealed class PushJournal : INationalPushStore, IDisposable
{
    private readonly FileStream file;
    private readonly Dictionary<DossierCode, NationalPushRecord> records = [];

    private PushJournal(FileStream file) => this.file = file;

    /// <exception cref="UsageException">The file cannot be opened, another program has it, or it is no journal.</exception>
    internal static PushJournal Open(string path)
    {
        try
        {
            FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Portal.ReplacedFile.OwnerOnly;
            }

            PushJournal journal = new(new(path, options));
            journal.Read(path);
            return journal;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                new BilingualText(
                    $"Không mở được sổ đẩy '{path}', hoặc chương trình khác đang giữ: {wrong.Message.TrimEnd('.')}.",
                    $"The journal '{path}' cannot be opened, or another program has it: {wrong.Message.TrimEnd('.')}."),
                wrong);
        }
    }

    public Task<NationalPushRecord?> FindAsync(DossierCode code, CancellationToken cancellationToken = default) =>
        Task.FromResult(records.GetValueOrDefault(code));

    public async Task<bool> TryPutAsync(NationalPushRecord record, CancellationToken cancellationToken = default)
    {
        if ((records.GetValueOrDefault(record.Code)?.Version ?? 0) != record.Version - 1)
        {
            return false;
        }

        await file.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(record, NationalCliJson.Default.NationalPushRecord) + "\n"), cancellationToken);
        file.Flush(flushToDisk: true);
        records[record.Code] = record;
        return true;
    }

    public async IAsyncEnumerable<NationalPushRecord> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (NationalPushRecord record in records.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    public void Dispose() => file.Dispose();

    private void Read(string path)
    {
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        int end = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        int number = 0;
        foreach (Range line in bytes.AsSpan(0, end).Split((byte)'\n'))
        {
            number++;
            Read(bytes.AsSpan(0, end)[line], path, number);
        }

        file.SetLength(end);
        file.Seek(end, SeekOrigin.Begin);
    }

    private void Read(ReadOnlySpan<byte> line, string path, int number)
    {
        if (line.IsEmpty)
        {
            return;
        }

        try
        {
            NationalPushRecord record = JsonSerializer.Deserialize(line, NationalCliJson.Default.NationalPushRecord) ?? throw new JsonException();
            records[record.Code] = record;
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or ArgumentException)
        {
            file.Dispose();
            throw new UsageException(
                new BilingualText(
                    Invariant($"Sổ đẩy '{path}' sai. Dòng {number} không phải bản ghi của sổ; thiếu nó thì không biết đã đẩy những gì."),
                    Invariant($"The journal '{path}' is wrong. Line {number} is not a record of it; what was pushed is not known without it.")),
                wrong);
        }
    }
}
