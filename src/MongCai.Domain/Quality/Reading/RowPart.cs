namespace MongCai.Domain.Quality;

/// <summary>A part of a file that begins and ends with whole rows.</summary>
/// <param name="Index">Its place among the parts, from 0.</param>
/// <param name="FirstLine">The number of its first line in the file, from 1.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="IsCut">Whether it was cut at the end of a row, and is no longer than <see cref="RowParts.Size"/>; otherwise it is all that is left.</param>
internal sealed record RowPart(int Index, int FirstLine, Stream Bytes, bool IsCut);
