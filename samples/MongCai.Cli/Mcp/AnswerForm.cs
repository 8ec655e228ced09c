namespace MongCai.Cli.Mcp;

/// <summary>How a command writes its answer.</summary>
internal enum AnswerForm
{
    /// <summary>One value by itself.</summary>
    Value,

    /// <summary>Lines of <c>name=value</c>.</summary>
    Named,

    /// <summary>A table with a header.</summary>
    Table,

    /// <summary>A JSON object.</summary>
    Object,
}
