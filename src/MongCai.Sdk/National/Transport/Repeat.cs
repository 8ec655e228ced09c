namespace MongCai.Sdk.National;

/// <summary>When a call may be sent again by itself.</summary>
internal enum Repeat
{
    /// <summary>Always: it reads, or the exchange knows by a key that it has it.</summary>
    Always,

    /// <summary>Only where it cannot have arrived: the exchange would keep both.</summary>
    Unsent,
}

/// <summary>What is known of a call that was not answered.</summary>
internal enum Delivery
{
    Unsent,
    Unknown,
}
