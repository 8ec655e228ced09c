namespace MongCai.Domain;

/// <summary>What a text is that was taken for a table, told by its first character.</summary>
internal static class TextKind
{
    /// <summary>Names the kind; null where it may be a table.</summary>
    internal static string? Of(ReadOnlySpan<char> head) => head.TrimStart(" \t\r\n\uFEFF") switch
    {
        ['[', ..] => "a JSON array",
        ['{', ..] => "JSON",
        ['<', ..] => "XML or a web page",
        ['P', 'K', '\u0003', '\u0004', ..] => "a workbook or another zip file",
        ['%', 'P', 'D', 'F', ..] => "a PDF",
        _ => null,
    };
}
