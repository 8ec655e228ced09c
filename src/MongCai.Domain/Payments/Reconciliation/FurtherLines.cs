using System.Runtime.InteropServices;

namespace MongCai.Domain.Payments;

/// <summary>The lines of a book that name an obligation for which another line of the book stands.</summary>
internal sealed class FurtherLines
{
    private readonly Dictionary<string, List<MoneyLine>> lines = new(StringComparer.Ordinal);

    internal IEnumerable<string> References => lines.Keys;

    internal List<MoneyLine> Of(string reference) => lines.GetValueOrDefault(reference) ?? [];

    internal void Add(string reference, MoneyLine line)
    {
        ref List<MoneyLine>? found = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, reference, out _);
        (found ??= []).Add(line);
    }

    /// <summary>The sum that went out again for an obligation, where that is all that these lines brought in; else nothing.</summary>
    internal Vnd GivenBack(string reference) =>
        lines.TryGetValue(reference, out List<MoneyLine>? found) && IsGivenBack(found, Vnd.Zero)
            ? -Sum(found.Where(line => line.Amount < Vnd.Zero))
            : Vnd.Zero;

    /// <summary>Whether the lines give back themselves all that they brought in, or bring in no more than was given back elsewhere.</summary>
    internal static bool IsGivenBack(List<MoneyLine> lines, Vnd elsewhere)
    {
        Vnd rest = Sum(lines);
        return lines.Exists(line => line.Amount < Vnd.Zero) ? rest == Vnd.Zero : elsewhere > Vnd.Zero && rest == elsewhere;
    }

    private static Vnd Sum(IEnumerable<MoneyLine> lines) => lines.Aggregate(Vnd.Zero, (sum, line) => sum + line.Amount);
}
