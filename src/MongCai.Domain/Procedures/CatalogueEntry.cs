using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>A version of a procedure with what a search compares, made ready.</summary>
internal sealed class CatalogueEntry
{
    private readonly string otherWords;
    private readonly int firstDay;
    private readonly int lastDay;

    internal CatalogueEntry(Procedure procedure)
    {
        Procedure = procedure;
        Code = procedure.Code.ToString();
        FoldedName = $" {VietnameseText.Fold(procedure.Name)} ";
        otherWords = VietnameseText.Fold(string.Join(' ', procedure.Fields.Select(field => field.Name).Prepend(procedure.Keywords)));
        firstDay = procedure.Validity.From is { } from ? Number(from) : int.MinValue;
        lastDay = procedure.Validity.Until is { } until ? Number(until) : int.MaxValue;
    }

    internal Procedure Procedure { get; }

    internal string Code { get; }

    /// <summary>The folded name between two spaces, so that words in it can be told from parts of words.</summary>
    internal string FoldedName { get; }

    /// <summary>A number that orders days, such as 20261124.</summary>
    internal static int Number(LocalDate day) => (((day.Year * 100) + day.Month) * 100) + day.Day;

    internal IEnumerable<string> Words() => $"{FoldedName} {otherWords}".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal IEnumerable<AgencyCode> Agencies() =>
        new[] { Procedure.HandlingAgencies, Procedure.CompetentAgencies, Procedure.AuthorizedAgencies, Procedure.ReceivingAgencies }
            .SelectMany(references => references)
            .Select(reference => reference.Code)
            .OfType<AgencyCode>()
            .Distinct();

    internal bool HoldsOn(int day) => firstDay <= day && day <= lastDay;

    /// <summary>How well the entry answers a text of which it has every word, or whose code the text begins.</summary>
    internal MatchRank Rank(SearchText text) =>
        text.IsEmpty ? MatchRank.Listed
        : text.IsCode && Code.StartsWith(text.Code, StringComparison.Ordinal) ? Code == text.Code ? MatchRank.Code : MatchRank.CodeStart
        : RankOfWords(text);

    private MatchRank RankOfWords(SearchText text)
    {
        int phrase = FoldedName.IndexOf(text.PhraseStart, StringComparison.Ordinal);
        return phrase < 0 ? RankOfScatteredWords(text)
            : FoldedName == text.Name ? MatchRank.Name
            : phrase == 0 ? MatchRank.NameStart
            : MatchRank.Phrase;
    }

    private MatchRank RankOfScatteredWords(SearchText text) =>
        NameHasAll(text.WholeWords) ? MatchRank.AllWords
        : NameHasAll(text.WordStarts) ? MatchRank.WordStarts
        : MatchRank.Keywords;

    private bool NameHasAll(string[] parts)
    {
        foreach (string part in parts)
        {
            if (!FoldedName.Contains(part, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
