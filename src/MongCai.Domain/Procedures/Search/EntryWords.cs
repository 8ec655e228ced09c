namespace MongCai.Domain.Procedures;

/// <summary>Gathers the different words of one entry after another, with what each weighs there.</summary>
internal sealed class EntryWords(Vocabulary vocabulary)
{
    private readonly WordReader reader = new();
    private readonly Dictionary<int, double> weights = [];

    internal NameWords AddName(string name, double weight)
    {
        NameWords words = new(reader.Read(name), vocabulary);
        foreach (int term in words.Terms)
        {
            Add(term, weight);
        }

        return words;
    }

    internal void Add(string text, double weight)
    {
        foreach (ref readonly VietnameseWord word in reader.Read(text))
        {
            Add(vocabulary.Add(word), weight);
        }
    }

    /// <summary>Closes an entry: its words in the order in which they came.</summary>
    internal (int[] Terms, double[] Weights) Take()
    {
        vocabulary.CountEntry(weights.Keys);
        (int[] Terms, double[] Weights) taken = ([.. weights.Keys], [.. weights.Values]);
        weights.Clear();
        return taken;
    }

    private void Add(int term, double weight) => weights[term] = weights.GetValueOrDefault(term) + weight;
}
