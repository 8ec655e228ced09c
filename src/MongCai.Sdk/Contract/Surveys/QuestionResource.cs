namespace MongCai.Sdk.Contract;

/// <summary>A question.</summary>
public sealed record QuestionResource : PortalModel
{
    /// <summary>The code, which the answer names.</summary>
    public required string Code { get; init; }

    /// <summary>The text, in Vietnamese.</summary>
    public required string Text { get; init; }

    /// <summary>The code of its factor.</summary>
    public string Factor { get; init => field = value ?? ""; } = "";
}
