namespace MongCai.Domain.Quality;

/// <summary>A form of rows of dossiers.</summary>
internal interface IRowFormat
{
    /// <summary>Where the last whole row of bytes ends that begin with a row; 0 where that cannot be told.</summary>
    int LastEnd(ReadOnlySpan<byte> bytes);

    /// <summary>Makes a reader, which reads the rows of one part after the other into a draft.</summary>
    /// <returns>
    /// What gives the draft for every row of a part, complete until the next one is asked for, and throws a <see cref="FormatException"/> with
    /// the line of a row that is wrong.
    /// </returns>
    Func<RowPart, IEnumerable<DossierDraft>> Reader(DossierDraft draft);
}
