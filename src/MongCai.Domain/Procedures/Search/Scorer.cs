namespace MongCai.Domain.Procedures.Search;

/// <summary>Weighs the entries of a catalogue for one question, one entry after another.</summary>
internal sealed class Scorer
{
    /// <summary>What two words count beside their own weight where they stand next to one another in a name.</summary>
    private const double Pair = 0.8;

    private const double InitialsQuality = 0.8;
    private const double WholeName = 0.5;
    private const int LongestName = 12;

    private readonly Question question;
    private readonly double[] initials;
    private readonly double[] gains;
    private readonly double[] pairs;
    private readonly double[] qualities;
    private readonly int[] answers;
    private readonly double[] explained;

    /// <param name="question">The question.</param>
    /// <param name="initials">How much each word says as initials; nothing where it is none.</param>
    internal Scorer(Question question, double[] initials)
    {
        this.question = question;
        this.initials = initials;
        int words = question.Words.Count;
        gains = new double[words];
        pairs = new double[words];
        qualities = new double[words];
        answers = new int[words];
        explained = new double[question.Typed];
    }

    /// <summary>What the entry scores.</summary>
    internal double Score { get; private set; }

    /// <summary>The share of the question that the entry explains.</summary>
    internal double Explained { get; private set; }

    /// <summary>The number of the answer that a word has in the entry, or -1.</summary>
    internal int AnswerTo(int word) => answers[word];

    /// <summary>How well the entry answers a word by itself.</summary>
    internal double QualityOf(int word) => qualities[word];

    /// <summary>The share of a meaning that the entry has.</summary>
    internal double ShareOf(in Lane meaning)
    {
        (double found, double asked) = (0, 0);
        for (int word = meaning.First; word < meaning.First + meaning.Length; word++)
        {
            asked += question.Words[word].Information;
            found += question.Words[word].Information * qualities[word];
        }

        return asked > 0 ? found / asked : 0;
    }

    internal void Weigh(SearchEntry entry)
    {
        Clear();
        AddTerms(entry);
        AddInitials(entry);
        AddPairs(entry.Name.Terms);
        AddPairs(entry.EnglishName.Terms);
        Explain();
        double sum = Sum(0, question.Typed) + Meanings();
        Score = sum * (1 + (WholeName * Math.Max(Covered(entry.Name), Covered(entry.EnglishName))));
    }

    /// <summary>Whether more than half of the typed words have other marks than those of the name in their places.</summary>
    internal bool Contradicted(NameWords name, Vocabulary vocabulary)
    {
        int contrary = 0;
        for (int place = 0; place < Math.Min(question.Written.Length, name.Terms.Length); place++)
        {
            VietnameseWord found = vocabulary[name.Terms[place]];
            contrary += question.Written[place].Key == found.Key && MarkAgreement.Contradict(question.Written[place], found) ? 1 : 0;
        }

        return contrary * 2 > question.Written.Length;
    }

    private void Clear()
    {
        gains.AsSpan().Clear();
        pairs.AsSpan().Clear();
        qualities.AsSpan().Clear();
        answers.AsSpan().Fill(-1);
    }

    private void AddTerms(SearchEntry entry)
    {
        for (int index = 0; index < entry.Terms.Length; index++)
        {
            for (int number = question.Terms.First(entry.Terms[index]); number >= 0; number = question.Terms[number].Next)
            {
                AskedTerms.Answer answer = question.Terms[number];
                if (answer.Gain * entry.Gains[index] > gains[answer.Word])
                {
                    gains[answer.Word] = answer.Gain * entry.Gains[index];
                    qualities[answer.Word] = answer.Quality;
                    answers[answer.Word] = number;
                }
            }
        }
    }

    private void AddInitials(SearchEntry entry)
    {
        for (int word = 0; word < question.Typed; word++)
        {
            double gain = question.Words[word].Share * InitialsQuality * initials[word];
            if (gain > gains[word] && entry.Name.FindInitials(question.Words[word].Initials) >= 0)
            {
                (gains[word], qualities[word], answers[word]) = (gain, InitialsQuality, -1);
            }
        }
    }

    private void AddPairs(int[] name)
    {
        for (int place = 1; place < name.Length; place++)
        {
            for (int number = question.Terms.First(name[place]); number >= 0; number = question.Terms[number].Next)
            {
                AskedTerms.Answer answer = question.Terms[number];
                double before = answer.Word == 0 ? 0 : GainOf(name[place - 1], answer.Word - 1);
                pairs[answer.Word] = Math.Max(pairs[answer.Word], Pair * Math.Min(before, answer.Gain));
            }
        }
    }

    private double GainOf(int term, int word)
    {
        double gain = 0;
        for (int number = question.Terms.First(term); number >= 0; number = question.Terms[number].Next)
        {
            gain = question.Terms[number].Word == word ? Math.Max(gain, question.Terms[number].Gain) : gain;
        }

        return gain;
    }

    private double Sum(int first, int length)
    {
        double sum = 0;
        for (int word = first; word < first + length; word++)
        {
            sum += gains[word] + pairs[word];
        }

        return sum;
    }

    /// <summary>What the everyday names in the question score: each by the best of its meanings, which counts by the share that is there.</summary>
    private double Meanings()
    {
        (double sum, double best) = (0, 0);
        for (int index = 0; index < question.Meanings.Count; index++)
        {
            Lane meaning = question.Meanings[index];
            best = index > 0 && meaning.IsSameSpan(question.Meanings[index - 1]) ? best : 0;
            double score = Sum(meaning.First, meaning.Length) * meaning.Weight * ShareOf(meaning);
            sum += Math.Max(0, score - best);
            best = Math.Max(best, score);
        }

        return sum;
    }

    private void Explain()
    {
        qualities.AsSpan(0, question.Typed).CopyTo(explained);
        foreach (Lane meaning in question.Meanings)
        {
            double share = ShareOf(meaning) * meaning.Weight;
            foreach (ref double word in explained.AsSpan(meaning.From, meaning.Count))
            {
                word = Math.Max(word, share);
            }
        }

        (double found, double asked) = (0, 0);
        for (int word = 0; word < question.Typed; word++)
        {
            double information = question.Words[word].Share * (initials[word] > 0 ? initials[word] : question.Words[word].Information);
            asked += information;
            found += information * explained[word];
        }

        Explained = asked > 0 ? found / asked : 0;
    }

    /// <summary>The share of the first words of a name that the question has.</summary>
    private double Covered(NameWords name)
    {
        int length = Math.Min(name.Terms.Length, LongestName);
        double covered = 0;
        for (int place = 0; place < length; place++)
        {
            covered += CoverOf(name.Terms[place]);
        }

        for (int word = 0; word < question.Typed; word++)
        {
            covered += answers[word] < 0 && qualities[word] > 0 && name.FindInitials(question.Words[word].Initials) >= 0 ? InitialsQuality * question.Words[word].Initials.Length : 0;
        }

        return length == 0 ? 0 : Math.Min(1, covered / length);
    }

    private double CoverOf(int term)
    {
        double cover = 0;
        for (int number = question.Terms.First(term); number >= 0; number = question.Terms[number].Next)
        {
            cover = Math.Max(cover, question.Terms[number].Quality);
        }

        return cover;
    }
}
