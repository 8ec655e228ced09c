namespace MongCai.Cli.Terminal;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
internal static class Typo
{
    private const int Farthest = 2;

    /// <summary>The nearest of the words within two letters left out, added, changed or swapped; null where none is that near.</summary>
    internal static string? Nearest(string typed, IEnumerable<string> words) => words
        .Where(word => Math.Abs(word.Length - typed.Length) <= Farthest)
        .Select(word => (Word: word, Distance: Distance(typed, word)))
        .Where(near => near.Distance <= Farthest && near.Distance < near.Word.TrimStart('-').Length)
        .OrderBy(near => near.Distance)
        .Select(near => near.Word)
        .FirstOrDefault();

    /// <summary>How many letters to leave out, add, change or swap with their neighbour make one word the other.</summary>
    internal static int Distance(string one, string other)
    {
        int[,] costs = new int[one.Length + 1, other.Length + 1];
        for (int left = 0; left <= one.Length; left++)
        {
            for (int right = 0; right <= other.Length; right++)
            {
                costs[left, right] = left == 0 || right == 0 ? left + right : Cost(costs, one, other, left, right);
            }
        }

        return costs[one.Length, other.Length];
    }

    private static int Cost(int[,] costs, string one, string other, int left, int right)
    {
        int changed = costs[left - 1, right - 1] + (one[left - 1] == other[right - 1] ? 0 : 1);
        int cost = Math.Min(changed, Math.Min(costs[left - 1, right], costs[left, right - 1]) + 1);
        return left > 1 && right > 1 && one[left - 1] == other[right - 2] && one[left - 2] == other[right - 1]
            ? Math.Min(cost, costs[left - 2, right - 2] + 1)
            : cost;
    }
}
