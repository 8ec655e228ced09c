using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Testing;

/// <summary>Which requests go wrong and how. The same seed and order of requests give the same faults.</summary>
/// <remarks>Immutable and safe to share between threads. Compared by reference.</remarks>
/// <example>
/// <code>
/// fake.Inject(PortalFaults.Scripted(new PortalFault.Status(503), new PortalFault.DropAfterCommit()).On("dossiers.file"));
/// _ = await portal.Dossiers.FileAsync(Generated.NewDossier());
/// Console.WriteLine($"{fake.Requests.Count(request =&gt; request.Operation == "dossiers.file")} attempts");
/// // 3 attempts
/// </code>
/// </example>
public sealed class PortalFaults
{
    private readonly Func<int, PortalFault?> choose;
    private readonly IReadOnlyList<string> operations;

    private PortalFaults(Func<int, PortalFault?> choose, IReadOnlyList<string> operations) => (this.choose, this.operations) = (choose, operations);

    /// <summary>Nothing goes wrong.</summary>
    public static PortalFaults None { get; } = new(_ => null, []);

    /// <summary>The first requests have these faults, one each, null for none; what comes later has none.</summary>
    /// <remarks>The first request of a client is the one for its token: name the operations by <see cref="On"/> to leave it alone.</remarks>
    public static PortalFaults Scripted(params IEnumerable<PortalFault?> faults)
    {
        PortalFault?[] script = [.. faults];
        return new(number => number < script.Length ? script[number] : null, []);
    }

    /// <summary>A share of the requests has one of these faults, all as often.</summary>
    /// <param name="seed">What chooses.</param>
    /// <param name="rate">The share, 0 to 1.</param>
    /// <param name="kinds">The faults to choose from.</param>
    /// <exception cref="ArgumentException">The rate is not from 0 to 1, or there is no fault to choose from.</exception>
    public static PortalFaults Seeded(long seed, double rate, params IEnumerable<PortalFault> kinds)
    {
        PortalFault[] all = [.. kinds];
        ArgumentOutOfRangeException.ThrowIfZero(all.Length, nameof(kinds));
        return rate is >= 0 and <= 1
            ? new(number => Share(Mixed(seed, 2L * number)) < rate ? all[(int)(Share(Mixed(seed, (2L * number) + 1)) * all.Length)] : null, [])
            : throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is from 0 to 1.");
    }

    /// <summary>The same faults for some operations only, by name, such as <c>dossiers.file</c>; requests of others are not counted.</summary>
    /// <exception cref="ArgumentException">No operation has the name.</exception>
    public PortalFaults On(params IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.FirstOrDefault(name => !HttpCall.IsOperation(name)) is { } unknown
            ? throw new ArgumentException(
                $"No operation is called '{unknown}'; expected a name of PortalOperations, such as '{PortalOperations.FileDossier.Name}', or '{HttpCall.TokenOperation}'.", nameof(names))
            : new(choose, all);
    }

    /// <summary>Says whether requests of an operation may go wrong.</summary>
    internal bool AppliesTo(string operation) => operations.Count == 0 || operations.Contains(operation);

    /// <summary>The fault of a request, by its number from 0 among those that may go wrong.</summary>
    internal PortalFault? At(int number) => choose(number);

    /// <summary>A number from 0 up to, and without, 1.</summary>
    private static double Share(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    /// <summary>Bits that depend on both numbers as if by chance (SplitMix64).</summary>
    private static ulong Mixed(long seed, long number)
    {
        unchecked
        {
            ulong bits = (ulong)seed + ((ulong)(number + 1) * 0x9E3779B97F4A7C15);
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
