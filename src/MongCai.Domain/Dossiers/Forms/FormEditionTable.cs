using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The days from which the circulars are in force, as the file form-editions.csv has them.</summary>
internal static class FormEditionTable
{
    private static readonly Lazy<DatedRules<FormEdition>> Rules =
        EmbeddedTable.Lazily("form-editions.csv", reader => DatedRules<FormEdition>.Read(reader, ["edition"], row => row.Member<FormEdition>("edition")));

    internal static FormEdition For(LocalDate receivedOn) => Rules.Value.For(receivedOn);
}
