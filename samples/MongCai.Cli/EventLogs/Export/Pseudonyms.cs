using System.Security.Cryptography;
using System.Text;
using MongCai.Domain;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>Names that stand for dossiers and people in a log: the same for the same key, and of no use to whoever lacks it (HMAC-SHA256, 128 bits).</summary>
internal sealed class Pseudonyms
{
    /// <summary>Shorter keys could be found by trying.</summary>
    internal const int ShortestKey = 32;

    private const int Bytes = 16;

    private readonly byte[] key;

    /// <exception cref="UsageException">The key is too short. The message does not repeat it.</exception>
    internal Pseudonyms(string key) => this.key = key.Length >= ShortestKey
        ? Encoding.UTF8.GetBytes(key)
        : throw new UsageException(new BilingualText(
            Invariant($"Khóa có {key.Length} ký tự, cần từ {ShortestKey} trở lên, như 64 ký tự mà 'openssl rand -hex 32' ghi ra."),
            Invariant($"The key has {key.Length} characters, expected {ShortestKey} or more, such as the 64 that 'openssl rand -hex 32' writes.")));

    /// <summary>Takes the key from the first line of a file.</summary>
    /// <exception cref="UsageException">The file cannot be opened, or the key is too short.</exception>
    internal static Pseudonyms FromFile(string path)
    {
        using TextReader text = StandardStreams.OpenFile(path);
        return new(text.ReadLine()?.Trim() ?? "");
    }

    internal string Dossier(DossierCode code) => Of("dossier", code.Canonical.ToString());

    internal string Officer(string account) => Of("officer", account);

    internal string Component(DossierCode code, string component) => Of("component", $"{code.Canonical}\n{component}");

    internal string Payment(DossierCode code, int number) => Of("payment", Invariant($"{code.Canonical}\n{number}"));

    private string Of(string kind, string text) =>
        $"{kind}-{Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\n{text}")).AsSpan(0, Bytes))}";
}
