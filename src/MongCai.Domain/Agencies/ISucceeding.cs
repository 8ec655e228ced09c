namespace MongCai.Domain.Agencies;

/// <summary>What bears a code for some time and takes over from others that bore theirs until the day before.</summary>
internal interface ISucceeding<TCode>
{
    TCode Code { get; }

    Validity Validity { get; }

    IReadOnlyList<TCode> Predecessors { get; }
}
