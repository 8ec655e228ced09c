namespace MongCai.Domain.Quality;

/// <summary>A form of rows of dossiers.</summary>
internal interface IRowFormat
{
    /// <summary>Where the last whole row of bytes ends that begin with a row; 0 where that cannot be told.</summary>
    int LastEnd(ReadOnlySpan<byte> bytes);

    /// <summary>Reads the rows of a part.</summary>
    /// <exception cref="FormatException">A row is wrong; the message gives its line.</exception>
    IEnumerable<DossierFacts> Read(RowPart part, DossierDraft draft);
}
