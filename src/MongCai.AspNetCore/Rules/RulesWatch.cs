using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace MongCai.AspNetCore.Rules;

/// <summary>Reads the rules at the start, and looks at the files again for changes.</summary>
/// <remarks>
/// A change is taken only when two looks in a row find the same, so that a file that is being written is left to its end. What is wrong then
/// changes nothing: it is logged once, and stays in <see cref="Fault"/> until the files are right.
/// </remarks>
internal sealed class RulesWatch
{
    private readonly IConfigurationSection section;
    private readonly string root;
    private readonly TimeProvider time;
    private readonly ILogger<Offices> logger;
    private string taken;
    private string seen;
    private string? refused;

    /// <exception cref="FormatException">The configuration or a file is wrong: the message says which, and where.</exception>
    internal RulesWatch(IConfigurationSection section, string root, TimeProvider time, ILogger<Offices> logger)
    {
        (this.section, this.root, this.time, this.logger) = (section, root, time, logger);
        RulesSight sight = RulesSight.Of(section, root);
        Offices = new(sight.Make());
        Take(sight);
        EventLog.RulesLoaded(logger, Offices.Names.Count, string.Join(", ", Offices.Names));
    }

    internal Offices Offices { get; }

    /// <summary>When the rules that hold were read.</summary>
    internal DateTimeOffset LoadedAt { get; private set; }

    /// <summary>What is wrong with the files as they are now; null where the rules that hold are those of the files.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Looks at the files: gives the offices whose rules changed, before and after.</summary>
    internal IReadOnlyList<(OfficeRules Before, OfficeRules After)> Look()
    {
        RulesSight sight = RulesSight.Of(section, root);
        bool isSettled = sight.Fingerprint == seen;
        seen = sight.Fingerprint;
        if (seen == taken)
        {
            (Fault, refused) = (null, null);
        }

        return isSettled && seen != taken && seen != refused ? Replace(sight) : [];
    }

    private IReadOnlyList<(OfficeRules Before, OfficeRules After)> Replace(RulesSight sight)
    {
        OfficeRules[] before = [.. Offices.All];
        try
        {
            Offices.Replace(sight.Make(before));
        }
        catch (FormatException wrong)
        {
            (Fault, refused) = (wrong.Message, sight.Fingerprint);
            EventLog.RulesRefused(logger, wrong.Message);
            return [];
        }

        Take(sight);
        EventLog.RulesChanged(logger, string.Join(", ", Offices.All.Except(before).Select(office => office.Office)));
        return [.. before.Select(old => (Before: old, After: Offices[old.Office])).Where(office => !ReferenceEquals(office.Before, office.After))];
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(taken), nameof(seen))]
    private void Take(RulesSight sight)
    {
        (taken, seen, LoadedAt) = (sight.Fingerprint, sight.Fingerprint, time.GetUtcNow());
        (Fault, refused) = (null, null);
        if (sight.Unread is not [])
        {
            EventLog.FilesUnread(logger, string.Join(", ", sight.Unread));
        }
    }
}
