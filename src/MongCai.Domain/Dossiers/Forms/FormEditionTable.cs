using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The days from which the circulars are in force, as the file form-edition-names.csv has them.</summary>
internal static class FormEditionTable
{
    private static readonly Lazy<DatedRules<FormEdition>> Rules =
        EmbeddedTable.Lazily(
            "form-edition-names.csv", reader => DatedRules<FormEdition>.Read(reader, WordTables.Columns, row => row.Member<FormEdition>("member")));

    internal static FormEdition For(LocalDate receivedOn) => Rules.Value.For(receivedOn);
}
