using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>A version of a procedure with what a search compares, made ready.</summary>
internal sealed class CatalogueEntry
{
    private readonly string code;
    private readonly string foldedRest;
    private readonly string[] fields;
    private readonly string[] audiences;
    private readonly AdministrativeLevel[] levels;
    private readonly SubmissionChannel[] channels;
    private readonly AgencyCode[] agencies;

    internal CatalogueEntry(Procedure procedure)
    {
        Procedure = procedure;
        code = procedure.Code.ToString();
        FoldedName = $" {VietnameseText.Fold(procedure.Name)} ";
        foldedRest = VietnameseText.Fold(string.Join(' ', procedure.Fields.Select(field => field.Name).Prepend(procedure.Keywords)));
        fields = [.. procedure.Fields.Select(field => field.Code)];
        audiences = [.. procedure.Audiences.Select(audience => audience.Code)];
        levels = [.. procedure.Levels];
        channels = [.. procedure.Channels.Select(terms => terms.Channel)];
        agencies = [.. Agencies(procedure).Select(agency => agency.Code).OfType<AgencyCode>().Distinct()];
    }

    internal Procedure Procedure { get; }

    /// <summary>The folded name between two spaces, so that words in it can be told from parts of words.</summary>
    internal string FoldedName { get; }

    internal IEnumerable<string> Words() => $"{FoldedName} {foldedRest}".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal MatchRank? Rank(SearchText text, bool hasWords) =>
        text.IsEmpty ? MatchRank.Listed
        : text.IsCode && code == text.Code ? MatchRank.Code
        : hasWords ? RankOfWords(text)
        : text.IsCode && code.StartsWith(text.Code, StringComparison.Ordinal) ? MatchRank.CodeStart
        : null;

    internal bool Passes(ProcedureQuery query, LocalDate day) =>
        Procedure.Validity.Contains(day)
        && (query.FieldCode.Length == 0 || Array.IndexOf(fields, query.FieldCode) >= 0)
        && (query.AudienceCode.Length == 0 || Array.IndexOf(audiences, query.AudienceCode) >= 0)
        && (query.Level is not { } level || Array.IndexOf(levels, level) >= 0)
        && (query.Channel is not { } channel || Array.IndexOf(channels, channel) >= 0)
        && (query.Agency is not { } agency || HasAgency(agency));

    private static IEnumerable<AgencyReference> Agencies(Procedure procedure) =>
        [.. procedure.HandlingAgencies, .. procedure.CompetentAgencies, .. procedure.AuthorizedAgencies, .. procedure.ReceivingAgencies];

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

    private bool HasAgency(AgencyCode wanted)
    {
        foreach (AgencyCode agency in agencies)
        {
            if (agency.IsWithin(wanted))
            {
                return true;
            }
        }

        return false;
    }
}
