namespace PortalSandbox.Pages;

/// <summary>Says what is wrong with the fields of a form: in a summary on top that has the focus, and beside each field.</summary>
internal static class FieldFaults
{
    internal static Html Summary(PageLanguage language, IReadOnlyList<(string Field, string Words)> faults) => faults is [] ? Html.Empty : Html.Of(
        $"""
        <div class="errors" role="alert" aria-labelledby="errors" tabindex="-1" autofocus>
        <h2 id="errors">{language.Say("Cần sửa lại", "Correct this")}</h2>
        <ul>{Html.Join(faults.Select(fault => Html.Of($"<li><a href=\"#{fault.Field}\">{fault.Words}</a></li>")))}</ul>
        </div>
        """);

    /// <summary>The words above a field.</summary>
    internal static Html Beside(string field, string? words) =>
        words is null ? Html.Empty : Html.Of($"<span class=\"wrong\" id=\"{field}-wrong\">{words}</span>\n");

    /// <summary>What tells a screen reader of a field's hint and fault.</summary>
    internal static Html Marks(string field, string? words) => words is null
        ? Html.Of($" aria-describedby=\"{field}-hint\"")
        : Html.Of($" aria-invalid=\"true\" aria-describedby=\"{field}-wrong {field}-hint\"");
}
