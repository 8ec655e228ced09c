namespace MongCai.Sdk.National.Transport;

/// <summary>What an answer says, in short.</summary>
internal enum ExchangeVerdict
{
    Refused,
    Success,
    Exists,
    SessionInvalid,
}
