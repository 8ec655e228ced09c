namespace PortalSandbox.Pages;

/// <summary>The form that asks for the two codes of a slip.</summary>
internal static class LookupForm
{
    internal static Html Write(PageLanguage language, LookupQuestion? asked) => Html.Of(
        $"""
        <p>{language.Say(
            "Quét mã QR trên giấy hẹn, hoặc nhập hai mã in trên đó. Có thể dán cả đường dẫn vào ô đầu.",
            "Scan the QR code of the slip, or enter the two codes printed on it. The whole link may be pasted into the first field.")}</p>
        <form method="post" action="{language.To(Site.Lookup)}">
        {Field(LookupQuestion.CodeField, asked?.CodeText, asked?.FaultOf(LookupQuestion.CodeField), language.Say("Mã hồ sơ", "Dossier code"), language.Say(
            "ví dụ 000.00.01.H49-250331-0001",
            "such as 000.00.01.H49-250331-0001"), 300)}
        {Field(LookupQuestion.TokenField, asked?.TokenText, asked?.FaultOf(LookupQuestion.TokenField), language.Say(
            "Mã tra cứu trên giấy hẹn",
            "Look-up code on the slip"), language.Say(
            "32 chữ và số, viết liền hay cách nhóm đều được",
            "32 letters and digits, in groups or not"), 200)}
        <button>{language.Say("Tra cứu", "Look up")}</button>
        </form>
        """);

    /// <summary>A button that asks the same in the other language, so that the token stands in no address.</summary>
    internal static Html Turn(PageLanguage language, LookupQuestion asked) => Html.Of(
        $"""
        <form class="bare" method="post" action="{Site.Lookup}?{PageLanguage.Name}={language.Other}"><input type="hidden" name="{LookupQuestion.CodeField}" value="{asked.CodeText}"><input type="hidden" name="{LookupQuestion.TokenField}" value="{asked.TokenText}"><button lang="{language.Other}">{language.Say("English", "Tiếng Việt")}</button></form>
        """);

    private static Html Field(string name, string? value, string? fault, string label, string hint, long most) => Html.Of(
        $"""
        <div class="field"><label for="{name}">{label} <span class="hint" id="{name}-hint">{hint}</span></label>
        {FieldFaults.Beside(name, fault)}<input id="{name}" name="{name}" value="{value}" maxlength="{most}" autocomplete="off" autocapitalize="characters" spellcheck="false"{FieldFaults.Marks(name, fault)}></div>
        """);
}
