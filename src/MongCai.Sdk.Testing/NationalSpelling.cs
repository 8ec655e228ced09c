namespace MongCai.Sdk.Testing;

/// <summary>How a fake national exchange spells the members of its answers.</summary>
public enum NationalSpelling
{
    /// <summary>As the contract has them: <c>error_code</c>.</summary>
    Contract,

    /// <summary>As JavaScript writes them: <c>errorCode</c>.</summary>
    Camel,

    /// <summary>As .NET writes them: <c>ErrorCode</c>.</summary>
    Pascal,

    /// <summary>In capitals: <c>ERROR_CODE</c>.</summary>
    Capitals,
}
