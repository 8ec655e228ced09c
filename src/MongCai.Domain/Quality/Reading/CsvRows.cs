namespace MongCai.Domain.Quality;

/// <summary>The rows of a table, one after the other.</summary>
/// <remarks>A class, for a field is asked for through it a dozen times a row, and an interface of two shapes is found more slowly.</remarks>
internal abstract class CsvRows
{
    /// <summary>The number of the line on which the row begins, from 1.</summary>
    internal abstract int Line { get; }

    /// <summary>What is wrong with the row; null where it is well formed.</summary>
    internal abstract string? Fault { get; }

    /// <summary>How many fields the row has.</summary>
    internal abstract int Count { get; }

    /// <summary>A field in UTF-8, without its quotes and the blanks around it; valid until the next one.</summary>
    internal abstract ReadOnlySpan<byte> this[int place] { get; }

    /// <summary>Goes to the next row; false where no more can be read.</summary>
    /// <exception cref="FormatException">The bytes behind the text are not UTF-8.</exception>
    internal abstract bool Read();
}
