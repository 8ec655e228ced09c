namespace MongCai.Domain.Procedures;

/// <summary>Weighs the entries of a catalogue for one question, one entry after another.</summary>
internal sealed class Scorer
{
    /// <summary>What two words count beside their own weight where they stand next to one another in a name.</summary>
    private const double Pair = 1;

    /// <summary>How well initials answer.</summary>
    internal const float InitialsQuality = 0.8f;

    /// <summary>A meaning counts like so many words for each that was said, and not by its length.</summary>
    private const double MeantPerSaid = 2;

    private const double WholeName = 0.8;

    private readonly Question question;
    private readonly double[] initials;
    private readonly double[] gains;
    private readonly double[] pairs;
    private readonly float[] qualities;
    private readonly int[] answers;
    private readonly Explanation explanation;

    /// <param name="question">The question.</param>
    /// <param name="initials">How much each word says as initials; nothing where it is none.</param>
    /// <param name="explanation">What tells how much an entry explains.</param>
    internal Scorer(Question question, double[] initials, Explanation explanation)
    {
        this.question = question;
        this.explanation = explanation;
        this.initials = initials;
        int words = question.Words.Length;
        gains = new double[words];
        pairs = new double[words];
        qualities = new float[words];
        answers = new int[words];
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
    internal double ShareOf(in Lane meaning) => explanation.ShareOf(meaning, qualities);

    internal void Weigh(SearchEntry entry)
    {
        Clear();
        AddTerms(entry);
        AddInitials(entry);
        AddPairs(entry.Name.Terms);
        AddPairs(entry.EnglishName.Terms);
        Explained = explanation.Of(qualities);
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
                ref readonly AskedTerms.Answer answer = ref question.Terms[number];
                if (answer.Gain * entry.Gains[index] > gains[answer.Word])
                {
                    gains[answer.Word] = answer.Gain * entry.Gains[index];
                    qualities[answer.Word] = (float)answer.Quality;
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
            for (int number = question.Terms.First(name[place - 1]) < 0 ? -1
                : question.Terms.First(name[place]); number >= 0; number = question.Terms[number].Next)
            {
                ref readonly AskedTerms.Answer answer = ref question.Terms[number];
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
        for (int index = 0; index < question.Meanings.Length; index++)
        {
            Lane meaning = question.Meanings[index];
            best = index > 0 && meaning.IsSameSpan(question.Meanings[index - 1]) ? best : 0;
            double score = Sum(meaning.First, meaning.Length) * meaning.Weight * ShareOf(meaning) * Math.Min(1, MeantPerSaid * meaning.Count / meaning.Length);
            sum += Math.Max(0, score - best);
            best = Math.Max(best, score);
        }

        return sum;
    }

    /// <summary>The share that the question has of the words which say what is done.</summary>
    private double Covered(NameWords name)
    {
        double covered = 0;
        for (int place = 0; place < name.Head; place++)
        {
            covered += question.Terms.QualityOf(name.Terms[place]);
        }

        for (int word = 0; word < question.Typed; word++)
        {
            covered += HasInitials(word, name) ? InitialsQuality * question.Words[word].Initials.Length : 0;
        }

        return name.Head == 0 ? 0 : Math.Min(1, covered / name.Head);
    }

    private bool HasInitials(int word, NameWords name) => answers[word] < 0 && qualities[word] > 0 && name.FindInitials(question.Words[word].Initials) >= 0;
}
