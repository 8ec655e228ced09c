namespace Province.Contracts;

/// <summary>What became of changes that were told.</summary>
[GenerateSerializer]
[Alias("province.reception")]
internal enum Reception
{
    /// <summary>They count, and are stored.</summary>
    Counted,

    /// <summary>They counted already: an acknowledgement was lost.</summary>
    Seen,

    /// <summary>Changes before them are missing: tell those from <see cref="Taken.Last"/> on.</summary>
    Gap,

    /// <summary>Too much is waiting: come back after <see cref="Taken.RetryAfterMilliseconds"/>.</summary>
    Busy,

    /// <summary>They are no changes; nothing of them counts. <see cref="Taken.Reason"/> says what was found.</summary>
    Unreadable,
}

/// <summary>The answer to changes that were told.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Last">The last number of the source that counts.</param>
/// <param name="RetryAfterMilliseconds">When to come back; 0 but for <see cref="Reception.Busy"/>.</param>
/// <param name="Reason">What is wrong with them; empty otherwise.</param>
[GenerateSerializer]
[Immutable]
[Alias("province.taken")]
internal sealed record Taken(
    [property: Id(0)] Reception Kind, [property: Id(1)] long Last, [property: Id(2)] int RetryAfterMilliseconds = 0, [property: Id(3)] string Reason = "");
