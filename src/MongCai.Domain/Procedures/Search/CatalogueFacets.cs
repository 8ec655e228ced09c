using MongCai.Domain.Agencies;

namespace MongCai.Domain.Procedures;

/// <summary>Fields, audiences, levels, channels and agencies, each with the entries that have it, which a search joins as sets of bits.</summary>
internal sealed class CatalogueFacets
{
    private readonly SearchEntry[] entries;
    private readonly TextPostings fields;
    private readonly TextPostings audiences;
    private readonly (AdministrativeLevel Key, int[] Entries)[] levels;
    private readonly (SubmissionChannel Key, int[] Entries)[] channels;
    private readonly (AgencyCode Key, int[] Entries)[] agencies;

    internal CatalogueFacets(SearchEntry[] entries)
    {
        this.entries = entries;
        fields = new(Pairs(entry => entry.Procedure.Fields.Select(field => field.Code)));
        audiences = new(Pairs(entry => entry.Procedure.Audiences.Select(audience => audience.Code)));
        levels = Groups(entry => entry.Procedure.Levels);
        channels = Groups(entry => entry.Procedure.Channels.Select(terms => terms.Channel));
        agencies = Groups(entry => entry.Agencies());
    }

    /// <summary>Keeps the entries that pass each condition of a query.</summary>
    internal void Keep(ProcedureQuery query, EntrySet set)
    {
        if (query.FieldCode.Length > 0)
        {
            fields.ChooseWhole(query.FieldCode, set);
            set.KeepChosen();
        }

        if (query.AudienceCode.Length > 0)
        {
            audiences.ChooseWhole(query.AudienceCode, set);
            set.KeepChosen();
        }

        KeepKey(levels, query.Level, set);
        KeepKey(channels, query.Channel, set);
        KeepAgency(query.Agency, set);
    }

    private static void KeepKey<T>((T Key, int[] Entries)[] groups, T? wanted, EntrySet set)
        where T : struct, Enum
    {
        if (wanted is { } key)
        {
            foreach ((T other, int[] having) in groups)
            {
                set.Choose(EqualityComparer<T>.Default.Equals(other, key) ? having : []);
            }

            set.KeepChosen();
        }
    }

    private void KeepAgency(AgencyCode? wanted, EntrySet set)
    {
        if (wanted is { } whole)
        {
            foreach ((AgencyCode agency, int[] having) in agencies)
            {
                set.Choose(agency.IsWithin(whole) ? having : []);
            }

            set.KeepChosen();
        }
    }

    private IEnumerable<(T Key, int Entry)> Pairs<T>(Func<SearchEntry, IEnumerable<T>> keys) =>
        entries.SelectMany((entry, position) => keys(entry).Select(key => (key, position)));

    private (T Key, int[] Entries)[] Groups<T>(Func<SearchEntry, IEnumerable<T>> keys) =>
        [.. Pairs(keys).GroupBy(pair => pair.Key, pair => pair.Entry).Select(group => (group.Key, group.ToArray()))];
}
