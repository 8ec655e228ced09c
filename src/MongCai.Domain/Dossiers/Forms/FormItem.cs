namespace MongCai.Domain.Dossiers.Forms;

/// <summary>One item of the body of a form.</summary>
internal abstract record FormItem
{
    private FormItem()
    {
    }

    /// <summary>A label and what stands behind it; a blank to fill by hand where that is empty.</summary>
    internal sealed record Field(BilingualText Label, string Value) : FormItem;

    /// <summary>A sentence of the form's own.</summary>
    internal sealed record Sentence(BilingualText Text) : FormItem;

    /// <summary>A table.</summary>
    internal sealed record Table(BilingualText Caption, BilingualText[] Columns, string[][] Rows) : FormItem;
}
