namespace MongCai.Domain.Procedures;

/// <summary>Finds the terms that answer a word: the same word, else what it may be a spelling, a beginning or an abbreviation of.</summary>
internal sealed class WordAnswers(Vocabulary vocabulary, AskedTerms terms, bool isMarkedText)
{
    private const double Sound = 0.8;
    private const double Spelling = 0.5;
    private const double Prefix = 0.4;
    private const int LeastSpelling = 3;
    private const int LeastPrefix = 2;
    private const int LeastInitials = 2;
    private const int MostInitials = 7;

    /// <summary>Adds the answers to a typed word.</summary>
    internal AskedWord Typed(in VietnameseWord word, int place, double share, bool isTelex, bool isLast)
    {
        double best = AddSame(word, place, share, isMarkedText, isTelex ? WordMatchKind.Telex : null);
        string initials = "";
        if (best < MarkAgreement.Whole && (best == 0 || isMarkedText))
        {
            best = Math.Max(best, AddSound(word, place, share));
        }

        if (best == 0)
        {
            initials = IsInitials(word) ? word.Key : "";
            _ = AddSpelling(word, place, share) | AddPrefix(word, place, share, LeastPrefix);
        }

        if (isLast)
        {
            AddPrefix(word, place, share, 1);
        }

        double information = best > 0 ? vocabulary.WeightOf(word.Key) : vocabulary.Rarest;
        return new(word.Text, share, information, initials);
    }

    /// <summary>Adds the answers to a word that a saying means.</summary>
    internal AskedWord Meant(in VietnameseWord word, int place)
    {
        double best = AddSame(word, place, 1, true, WordMatchKind.Synonym);
        return new(word.Text, 1, best > 0 ? vocabulary.WeightOf(word.Key) : vocabulary.Rarest, "");
    }

    private static bool IsInitials(in VietnameseWord word) =>
        word.Key.Length is >= LeastInitials and <= MostInitials && word.Key.All(char.IsAsciiLetter);

    private double AddSame(in VietnameseWord word, int place, double share, bool isMarked, WordMatchKind? kind)
    {
        double best = 0;
        foreach (int term in vocabulary.OfKey(word.Key))
        {
            VietnameseWord found = vocabulary[term];
            double quality = MarkAgreement.Of(word, found, isMarked);
            bool isExact = word.Letters == found.Letters && word.Tone == found.Tone;
            double weight = isExact && isMarked ? vocabulary.WeightOf(term) : vocabulary.WeightOf(word.Key);
            terms.Add(term, place, share * quality * weight, quality, kind ?? (isExact ? WordMatchKind.Exact : WordMatchKind.Unmarked));
            best = Math.Max(best, quality);
        }

        return best;
    }

    private double AddSound(in VietnameseWord word, int place, double share)
    {
        double best = 0;
        foreach (int term in vocabulary.OfSound(word))
        {
            VietnameseWord found = vocabulary[term];
            if (found.Key != word.Key)
            {
                terms.Add(term, place, share * Sound * vocabulary.WeightOf(term), Sound, WordMatchKind.Sound);
                best = Sound;
            }
        }

        return best;
    }

    private bool AddSpelling(in VietnameseWord word, int place, double share)
    {
        bool any = false;
        HashSet<int> seen = [];
        if (word.Key.Length >= LeastSpelling && word.Key.All(char.IsAsciiLetter))
        {
            OneEdit.ForEach(word.Key, near =>
            {
                foreach (int term in vocabulary.OfKey(near))
                {
                    if (seen.Add(term))
                    {
                        terms.Add(term, place, share * Spelling * vocabulary.WeightOf(term), Spelling, WordMatchKind.Spelling);
                        any = true;
                    }
                }
            });
        }

        return any;
    }

    private bool AddPrefix(in VietnameseWord word, int place, double share, int least)
    {
        bool any = false;
        if (word.Key.Length >= least)
        {
            foreach (string key in vocabulary.KeysFrom(word.Key))
            {
                foreach (int term in vocabulary.OfKey(key))
                {
                    if (key != word.Key)
                    {
                        terms.Add(term, place, share * Prefix * vocabulary.WeightOf(key), Prefix, WordMatchKind.Prefix);
                        any = true;
                    }
                }
            }
        }

        return any;
    }
}
