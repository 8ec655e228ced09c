using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>What transactions looked for lately without having said so, such as counters: the next is likely to look for it again.</summary>
/// <remarks>What nobody looked for in some transactions is forgotten. One transaction uses it at a time.</remarks>
internal sealed class Habits
{
    private const int Remembered = 8;
    private const int Most = 32;

    private readonly Dictionary<object, int> left = [];

    internal IEnumerable<(string Kind, string Id)> Documents => left.Keys.OfType<(string Kind, string Id)>();

    internal IEnumerable<string> Counters => left.Keys.OfType<string>();

    internal IEnumerable<DocumentQuery> Lists => left.Keys.OfType<DocumentQuery>();

    /// <summary>Takes note of what a transaction looked for.</summary>
    internal void Note(IEnumerable<object> lookedFor)
    {
        foreach (object one in left.Keys.ToArray())
        {
            _ = --left[one] > 0 || left.Remove(one);
        }

        foreach (object one in lookedFor.Where(one => left.Count < Most || left.ContainsKey(one)))
        {
            left[one] = Remembered;
        }
    }
}
