using System.Text;

namespace MongCai.Domain.Dossiers;

/// <summary>Writes forms as plain text: one line for each field and each row, whatever the values hold.</summary>
internal static class FormText
{
    private const string Blank = "……………………………";

    internal static string Of(PrintedForm form)
    {
        Language language = form.Settings.Language;
        StringBuilder text = new();
        text.Append(form.Issuer.Superior is { } superior ? Line(superior) : "")
            .Append(Line(form.Issuer.Name))
            .Append(form.IsNumbered ? Line($"{FormWords.DocumentNumber.In(language)}: {OrBlank(form.Settings.DocumentNumber ?? "")}") : "")
            .Append(Line(FormWords.State.In(language)))
            .Append(Line(FormWords.Motto.In(language)))
            .Append('\n')
            .Append(Line($"{FormWords.FormNumber.In(language)} {form.Number}"))
            .Append(form.Copy is { } copy ? Line(copy.In(language)) : "")
            .Append(Line(form.Title.ToUpperInvariant()))
            .Append('\n');
        foreach (FormItem item in form.Items)
        {
            Append(text, item, language);
        }

        AppendLookup(text, form.Settings);
        AppendSignatures(text, form);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FormItem item, Language language)
    {
        switch (item)
        {
            case FormItem.Field field:
                text.Append(Line($"{field.Label.In(language)}: {OrBlank(field.Value)}"));
                break;
            case FormItem.Sentence sentence:
                text.Append(Line(sentence.Text.In(language)));
                break;
            case FormItem.Table table:
                text.Append(Line(table.Caption.In(language) + ":")).Append(Row(table.Columns.Select(column => column.In(language))));
                Array.ForEach(table.Rows, row => text.Append(Row(row)));
                break;
        }
    }

    private static void AppendLookup(StringBuilder text, FormSettings settings)
    {
        text.Append(settings.LookupAddress is { } address ? Line($"{FormWords.LookupAddress.In(settings.Language)}: {address}") : "")
            .Append(settings.LookupCode is null ? "" : Line($"{FormWords.LookupCode.In(settings.Language)}: {string.Join(' ', settings.LookupGroups)}"));
    }

    private static void AppendSignatures(StringBuilder text, PrintedForm form)
    {
        Language language = form.Settings.Language;
        text.Append(form.IssuedAt is { } issued ? "\n" + Line(FormWords.DateLine(form.Issuer.Place, issued, language)) : "\n");
        foreach (BilingualText signature in form.Signatures)
        {
            text.Append(Line($"{signature.In(language)} ({FormWords.SignHere.In(language)}): {OrBlank(form.SignedBy(signature))}"));
        }
    }

    private static string OrBlank(string value) => value.Length == 0 ? Blank : value;

    private static string Row(IEnumerable<string> cells) => Line("  " + string.Join(" | ", cells));

    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\u2028', '\u2029'])).TrimEnd() + "\n";
}
