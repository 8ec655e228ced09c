namespace MongCai.Domain.Dossiers;

/// <summary>How much of a form a field takes.</summary>
internal enum FieldSize
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Half a line, beside another such field.</summary>
    Half,

    /// <summary>A line in large letters: what all look for.</summary>
    Large,
}

/// <summary>One item of the body of a form.</summary>
internal abstract record FormItem
{
    private FormItem()
    {
    }

    /// <summary>A label and what stands behind it; a blank to fill by hand where that is empty.</summary>
    internal sealed record Field(BilingualText Label, string Value, FieldSize Size = FieldSize.Line) : FormItem;

    /// <summary>A sentence of the form's own.</summary>
    internal sealed record Sentence(BilingualText Text) : FormItem;

    /// <summary>A table.</summary>
    internal sealed record Table(BilingualText Caption, BilingualText[] Columns, string[][] Rows) : FormItem;
}
