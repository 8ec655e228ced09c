namespace MongCai.Domain.Dossiers.Forms;

/// <summary>One item of the body of a form.</summary>
internal abstract record FormItem
{
    private FormItem()
    {
    }

    /// <summary>A label and what stands behind it.</summary>
    internal sealed record Field(Words Label, string Value) : FormItem;

    /// <summary>A sentence of the form's own.</summary>
    internal sealed record Sentence(Words Text) : FormItem;

    /// <summary>A table.</summary>
    internal sealed record Table(Words Caption, Words[] Columns, string[][] Rows) : FormItem;
}
