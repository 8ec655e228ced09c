using System.Globalization;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;

namespace PortalSandbox.Pages;

/// <summary>What a procedure states, in the language of a page: in Vietnamese to the letter, in English as far as the library understands it.</summary>
internal static class ProcedureWords
{
    /// <summary>The name; one that the sample's catalogue could not state in full stands with the code.</summary>
    internal static string NameOf(this PageLanguage language, Procedure procedure) =>
        language.Language == Language.English && procedure.EnglishName.Length > 0 ? procedure.EnglishName
        : procedure.Name.StartsWith('(') ? Invariant($"Thủ tục {procedure.Code} {procedure.Name}")
        : procedure.Name;

    internal static Html TimeOf(this PageLanguage language, ProcessingTime time) => language.Language == Language.Vietnamese
        ? Html.Of($"{(time.Text.Length > 0 ? time.Text : "Chưa nêu thời hạn")}")
        : EnglishTime(time) is { } english ? Html.Of($"{english}") : Html.Of($"<span lang=\"vi\">{time.Text}</span>");

    internal static Html FeesOf(this PageLanguage language, StatedTerm term) =>
        term.Fees is [] ? Html.Of($"{language.Say("Chưa nêu lệ phí", "no fee stated")}") : Html.Join(term.Fees.Select(fee => FeeOf(language, fee)));

    private static Html FeeOf(PageLanguage language, FeeLine fee) =>
        fee.Amount == 0 ? Html.Of($"{language.Say("Không mất phí", "free")}")
        : language.Language == Language.English ? Html.Of($"<span lang=\"vi\">{fee.Text}</span>")
        : Html.Of($"{fee.Text}");

    private static string? EnglishTime(ProcessingTime time) => time.Unit switch
    {
        TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Month or TimeUnit.WorkingHour or TimeUnit.ClockHour =>
            Amount(time) + time.Unit.Name(Language.English) + (time.Amount == 1 ? "" : "s"),
        TimeUnit.SameDay => time.Text.Contains("15", StringComparison.Ordinal) ? "the same day; received after 15:00, the next working day" : "the same day",
        TimeUnit.NotSet => "not set",
        TimeUnit.Unparsed => time.Text.Length == 0 ? "not stated" : null,
    };

    private static string Amount(ProcessingTime time) =>
        (time.Minimum is { } least ? least.ToString(CultureInfo.InvariantCulture) + " to " : "") + time.Amount?.ToString(CultureInfo.InvariantCulture) + " ";
}
