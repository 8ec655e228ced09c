namespace MongCai.Domain.Procedures;

/// <summary>A paper that a procedure asks for (<i>thành phần hồ sơ</i>).</summary>
public sealed record ComponentRequirement
{
    /// <summary>The name of the paper, verbatim.</summary>
    public required string Name { get; init; }

    /// <summary>The code of the paper, or empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>The number of originals (<i>bản chính</i>) asked for, or null where it is not stated.</summary>
    public int? Originals { get; init; }

    /// <summary>The number of copies (<i>bản sao</i>) asked for, or null where it is not stated.</summary>
    public int? Copies { get; init; }

    /// <summary>The code of the result of another procedure that may stand in for the paper, so that no one need bring it, or empty.</summary>
    public string ReplaceableByResult { get; init; } = "";

    /// <summary>The name of the form to fill in, or empty.</summary>
    public string FormName { get; init; } = "";

    /// <summary>Where the form lies, or empty.</summary>
    public string Url { get; init; } = "";
}
