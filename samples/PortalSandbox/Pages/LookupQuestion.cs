using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;

namespace PortalSandbox.Pages;

/// <summary>The two codes of a slip, read however people type them: with spaces, other dashes, in small letters, in groups, or as the whole link.</summary>
internal sealed partial class LookupQuestion
{
    internal const string CodeField = "code";
    internal const string TokenField = "token";

    private readonly List<(string Field, string Words)> faults = [];

    internal LookupQuestion(PageLanguage language, string code, string token)
    {
        (CodeText, TokenText) = (code, token);
        Match link = Link().Match(WithoutSpaces(code + token));
        string readCode = link.Success ? link.Groups["code"].Value : WithoutSpaces(code);
        string readToken = link.Success ? link.Groups["token"].Value : Separators().Replace(WithoutSpaces(token), "");
        Code = DossierCode.TryParse(readCode, out DossierCode dossier) ? dossier : null;
        Token = LookupToken.TryParse(readToken, out LookupToken? secret) ? secret.Reveal() : null;
        Refuse(language);
    }

    /// <summary>The code as it was typed.</summary>
    internal string CodeText { get; }

    /// <summary>The token as it was typed.</summary>
    internal string TokenText { get; }

    /// <summary>The dossier; null where the text is no code.</summary>
    internal DossierCode? Code { get; }

    /// <summary>The token; null where the text is none.</summary>
    internal string? Token { get; }

    /// <summary>What is wrong, by the field.</summary>
    internal IReadOnlyList<(string Field, string Words)> Faults => faults;

    internal string? FaultOf(string field) => faults.Where(fault => fault.Field == field).Select(fault => fault.Words).FirstOrDefault();

    /// <summary>Says that there is no dossier of these codes, which tells nobody which of the two is wrong.</summary>
    internal void RefuseBoth(PageLanguage language)
    {
        faults.Add((CodeField, language.Say(
            "Không có hồ sơ với mã hồ sơ và mã tra cứu này. Hãy so lại từng chữ với giấy hẹn.",
            "There is no dossier with this dossier code and look-up code. Compare each letter and digit with the slip.")));
        faults.Add((TokenField, language.Say("Mã tra cứu phải đi cùng đúng mã hồ sơ của nó.", "The look-up code belongs to one dossier code only.")));
    }

    private void Refuse(PageLanguage language)
    {
        if (Code is null)
        {
            faults.Add((CodeField, language.Say(
                "Mã hồ sơ cần dạng 000.00.01.H49-250331-0001: mã cơ quan, ngày, số thứ tự.",
                "A dossier code looks like 000.00.01.H49-250331-0001: agency, day, number.")));
        }

        if (Token is null)
        {
            faults.Add((TokenField, language.Say(
                "Mã tra cứu có ít nhất 32 ký tự, gồm chữ số và chữ cái từ A đến F.",
                "The look-up code has at least 32 characters: digits and the letters A to F.")));
        }
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex("/1/(?<code>[^/]+)/(?<token>[0-9A-Fa-f]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\p{Pd}\u2212.:]")]
    private static partial Regex Separators();
}
