using Microsoft.Extensions.Configuration;

namespace MongCai.AspNetCore.Rules;

/// <summary>The files as one look found them.</summary>
/// <param name="Fingerprint">Equal for equal finds, wrong ones included.</param>
/// <param name="Texts">What the rules are made of; none where it could not be read.</param>
/// <param name="Unread">The files in the folders that are no tables.</param>
/// <param name="Fault">Why it could not be read; null where it could.</param>
internal sealed record RulesSight(string Fingerprint, IReadOnlyList<OfficeTexts> Texts, IReadOnlyList<string> Unread, FormatException? Fault)
{
    internal static RulesSight Of(IConfigurationSection section, string root)
    {
        RulesFiles files = new(root);
        try
        {
            IReadOnlyList<OfficeTexts> texts = OfficeTexts.Read(section, files);
            return new(string.Join('\n', texts.Select(office => $"{office.Settings.Name} {office.Fingerprint}")), texts, files.Unread, null);
        }
        catch (FormatException wrong)
        {
            return new(wrong.Message, [], files.Unread, wrong);
        }
    }

    /// <summary>The rules of all offices; those of before where nothing changed for an office.</summary>
    /// <exception cref="FormatException">The configuration or a file is wrong, or an office of before is gone.</exception>
    internal OfficeRules[] Make(params OfficeRules[] before)
    {
        if (Fault is not null)
        {
            throw Fault;
        }

        CheckNames(before);
        return [.. Made(before)];
    }

    /// <summary>Offices of equal texts share one calendar, which takes some megabytes.</summary>
    private IEnumerable<OfficeRules> Made(OfficeRules[] before)
    {
        Dictionary<string, OfficeRules> made = before.DistinctBy(office => office.Fingerprint).ToDictionary(office => office.Fingerprint);
        foreach (OfficeTexts office in Texts)
        {
            OfficeRules rules = made.GetValueOrDefault(office.Fingerprint) ?? office.Make();
            made[office.Fingerprint] = rules;
            yield return Array.Find(before, old => old.Office == office.Settings.Name && old.Fingerprint == office.Fingerprint)
                ?? rules.For(office.Settings.Name);
        }
    }

    /// <summary>A program that holds the name of an office finds its rules as long as it runs.</summary>
    private void CheckNames(OfficeRules[] before)
    {
        if (Array.Find(before, old => Texts.All(office => !string.Equals(office.Settings.Name, old.Office, StringComparison.OrdinalIgnoreCase))) is { } gone)
        {
            throw new FormatException($"The office '{gone.Office}' is no longer in the configuration. Put it back, or start the program anew.");
        }
    }
}
