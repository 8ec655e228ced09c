namespace MongCai.Sdk.National;

/// <summary>What an answer says, in short.</summary>
internal enum ExchangeVerdict
{
    /// <summary>Nothing that the contract has.</summary>
    None,

    Refused,

    PartlyRefused,

    /// <summary>The words or the items say that what was to be added is there.</summary>
    Exists,

    NotFound,

    Success,
}
