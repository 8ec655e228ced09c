using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MongCai.Sdk;

namespace MongCai.AspNetCore.Webhooks;

/// <summary>The secrets of a section of the configuration; where they are wrong, the last good ones go on to hold, and the first must be good.</summary>
internal sealed class ConfiguredSecrets(IConfigurationSection section, ILogger logger)
{
    private volatile List<WebhookSecret> good = [];

    internal IReadOnlyList<WebhookSecret> Read()
    {
        IConfigurationSection[] texts = section.Value is { Length: > 0 } ? [section] : [.. section.GetChildren()];
        List<WebhookSecret> read = [];
        foreach (IConfigurationSection text in texts)
        {
            try
            {
                read.Add(WebhookSecret.Parse(text.Value ?? ""));
            }
            catch (FormatException) when (good.Count > 0)
            {
                return KeepGood(text.Path);
            }
        }

        return read.Count == 0 && good.Count > 0 ? KeepGood(section.Path) : (good = read);
    }

    private List<WebhookSecret> KeepGood(string key)
    {
        EventLog.SecretsRefused(logger, key);
        return good;
    }
}
