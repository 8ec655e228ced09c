using System.Xml.Linq;

namespace MongCai.Domain.Payments;

/// <summary>What a payer or bank wrote about a transaction in a camt.053 document, free and structured, in the order of the document.</summary>
internal static class CamtTexts
{
    /// <summary>Gives each text once: banks repeat that of the transfer beside the entry.</summary>
    internal static string Of(XElement element) =>
        string.Join(' ', element.Descendants().Where(IsText).Select(text => text.Value.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));

    private static bool IsText(XElement element) => element.Name.LocalName switch
    {
        "Ustrd" or "AddtlRmtInf" or "AddtlTxInf" or "AddtlNtryInf" => true,
        "Ref" or "Nb" => element.Ancestors().Any(above => above.Name.LocalName == "Strd"),
        _ => false,
    };
}
