namespace MongCai.Domain.Quality;

/// <summary>JSON objects, one a line.</summary>
internal sealed class NdjsonFormat : IRowFormat
{
    public int LastEnd(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf((byte)'\n') + 1;

    public Func<RowPart, IEnumerable<DossierDraft>> Reader(DossierDraft draft) => new NdjsonDossiers(draft).Read;
}
