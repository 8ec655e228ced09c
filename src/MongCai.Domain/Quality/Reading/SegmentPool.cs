namespace MongCai.Domain.Quality;

/// <summary>The segments of dossiers, each made once, so that equal ones are one object and count faster.</summary>
internal sealed class SegmentPool
{
    private readonly Dictionary<SideNumbers, Segment> segments = [];
    private readonly Interned<object>[] parts = [.. SegmentSide.AllParts.Select(part => new Interned<object>(part.ReadWritten, part.Expected))];

    /// <summary>The values of a part, in the order of <see cref="SegmentSide.AllParts"/>.</summary>
    internal Interned<object> this[int part] => parts[part];

    internal Segment Of(in SideNumbers numbers)
    {
        if (!segments.TryGetValue(numbers, out Segment? segment))
        {
            segments.Add(numbers, segment = Make(numbers));
        }

        return segment;
    }

    private Segment Make(SideNumbers numbers) =>
        new(SegmentSide.Values([.. parts.Index().Select(part => numbers[part.Index] == 0 ? null : part.Item[numbers[part.Index]])]));
}
