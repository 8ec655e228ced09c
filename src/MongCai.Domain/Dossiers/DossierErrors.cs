namespace MongCai.Domain.Dossiers;

/// <summary>The sentences that this room refuses texts and calls with.</summary>
internal static class DossierErrors
{
    internal static string NotADossierCode(string text) =>
        $"'{text}' is not a dossier code: expected an agency code, the day of receipt in six or eight digits and four to nine digits, such as '000.00.01.H49-250331-0001'.";

    internal static string NotAStandardDossierCode(string text) =>
        $"'{text}' is not a dossier code of the form of Circular 01/2018: expected 'VVV.ZZ.YY.MXX-yyMMdd-NNNN' in capitals, such as '000.00.01.H49-250331-0001'. Codes of other forms are read by the tolerant parse.";
}
