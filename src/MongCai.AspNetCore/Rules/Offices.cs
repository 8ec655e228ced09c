using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace MongCai.AspNetCore;

/// <summary>The offices of the configuration, each with the rules that hold for it now.</summary>
/// <remarks>
/// Thread-safe, one for the program. A reload puts the new rules of all offices in place at once; what was asked for before keeps the old ones.
/// The names are compared as configuration compares its keys, without regard to case.
/// </remarks>
public sealed class Offices
{
    private volatile FrozenDictionary<string, OfficeRules> rules;

    internal Offices(IEnumerable<OfficeRules> rules) => this.rules = Named(rules);

    /// <summary>The names of the offices, in ordinal order. They stay the same until the program ends.</summary>
    public IReadOnlyList<string> Names => [.. rules.Values.Select(office => office.Office).Order(StringComparer.Ordinal)];

    /// <summary>The rules of an office now.</summary>
    /// <exception cref="KeyNotFoundException">There is no such office; the message names those that there are.</exception>
    public OfficeRules this[string office] => TryFind(office, out OfficeRules? found)
        ? found
        : throw new KeyNotFoundException($"There is no office '{office}' in the configuration; there are {string.Join(", ", Names)}.");

    /// <summary>Finds the rules of an office, such as one that a request names.</summary>
    public bool TryFind(string? office, [NotNullWhen(true)] out OfficeRules? found)
    {
        found = office is null ? null : rules.GetValueOrDefault(office);
        return found is not null;
    }

    internal IEnumerable<OfficeRules> All => rules.Values;

    internal void Replace(IEnumerable<OfficeRules> later) => rules = Named(later);

    private static FrozenDictionary<string, OfficeRules> Named(IEnumerable<OfficeRules> rules) =>
        rules.ToFrozenDictionary(office => office.Office, StringComparer.OrdinalIgnoreCase);
}
