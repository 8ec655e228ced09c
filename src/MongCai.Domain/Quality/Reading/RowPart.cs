namespace MongCai.Domain.Quality;

/// <summary>A part of a file that begins with a whole row.</summary>
/// <param name="Index">Its place among the parts, from 0.</param>
/// <param name="FirstLine">The number of its first line in the file, from 1.</param>
/// <param name="Bytes">The bytes that were read already, from the beginning of an array that is lent to who reads the part.</param>
/// <param name="Rest">What follows them: nothing where the part was cut at the end of a row.</param>
internal sealed record RowPart(int Index, int FirstLine, ArraySegment<byte> Bytes, Stream Rest)
{
    /// <summary>Whether it ends with a whole row, and is no longer than <see cref="RowParts.Size"/>; otherwise it is all that is left.</summary>
    internal bool IsCut => Rest == Stream.Null;

    /// <summary>All bytes as a stream.</summary>
    internal Stream Open() => new PeekedStream([.. Bytes], Rest);

    /// <summary>All of a file.</summary>
    internal static RowPart Whole(Stream file) => new(0, 1, default, file);
}
