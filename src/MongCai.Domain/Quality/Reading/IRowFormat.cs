namespace MongCai.Domain.Quality;

/// <summary>A form of rows of dossiers.</summary>
internal interface IRowFormat
{
    /// <summary>Where the last whole row of bytes ends that begin with a row; 0 where that cannot be told.</summary>
    int LastEnd(ReadOnlySpan<byte> bytes);

    /// <summary>Reads the rows of a part.</summary>
    /// <returns>The draft for every row, which is complete until the next one is asked for.</returns>
    /// <exception cref="FormatException">A row is wrong; the message gives its line.</exception>
    IEnumerable<DossierDraft> Read(RowPart part, DossierDraft draft);
}
