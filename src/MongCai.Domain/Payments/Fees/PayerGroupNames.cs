namespace MongCai.Domain.Payments;

/// <summary>The groups that the law names, with their names in both languages.</summary>
internal static class PayerGroupNames
{
    private static readonly Lazy<(PayerGroup Group, BilingualText Name)[]> Table = EmbeddedTable.Lazily("payer-groups.csv", Read);

    internal static IEnumerable<PayerGroup> Groups => Table.Value.Select(row => row.Group);

    internal static BilingualText? Of(PayerGroup group) =>
        Array.Find(Table.Value, row => row.Group == group) is { Name.English: not null } found ? found.Name : null;

    private static (PayerGroup, BilingualText)[] Read(TextReader reader) =>
    [
        .. CsvTable.Read(reader, ["code", "name", "name_en", "instrument", "article", "source"], ["unverified"])
            .Select(row => (PayerGroup.Parse(row["code"]), row.Bilingual("name", "name_en"))),
    ];
}
