using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A fee or charge as it is stated; its kind, amount and currency are read from the text.</summary>
public sealed record FeeLineResource : PortalModel
{
    /// <summary>The text, such as <c>Phí : 20000 Đồng</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The code; empty where there is none.</summary>
    public string Code { get; init => field = value ?? ""; } = "";

    /// <summary>What it is for.</summary>
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The name of a file with more of it.</summary>
    public string FileName { get; init => field = value ?? ""; } = "";

    /// <summary>Where that file is.</summary>
    public string Url { get; init => field = value ?? ""; } = "";

    /// <summary>Writes a line.</summary>
    public static FeeLineResource Of(FeeLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new() { Text = line.Text, Code = line.Code, Description = line.Description, FileName = line.FileName, Url = line.Url };
    }

    /// <summary>The line of the domain, read from the text again.</summary>
    public FeeLine ToDomain() => FeeLine.FromText(Text) with { Code = Code, Description = Description, FileName = FileName, Url = Url };
}
