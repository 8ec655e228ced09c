using System.Globalization;
using System.Xml.Linq;

namespace YearReport.Pages;

/// <summary>
/// Makes a chart part of a page: its letters free of the font that they were measured with, its name and description for those who do not see it.
/// </summary>
/// <remarks>The plots place each letter by itself. Here a text is one run about the middle of where its letters stood, in whatever font the page has.</remarks>
internal static class FreeLetters
{
    private const string Family = "system-ui, sans-serif";

    /// <summary>The half of the width of a letter, as a share of the size of its type.</summary>
    private const double HalfLetter = 0.3;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static string Of(string svg, string name, string title, string description)
    {
        XElement root = XDocument.Parse(svg).Root!;
        root.Add(new XAttribute("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}"));
        root.Add(new XAttribute("role", "img"), new XAttribute("aria-labelledby", $"{name}-title {name}-words"));
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", name + "-title"), title),
            new XElement(Svg + "desc", new XAttribute("id", name + "-words"), description));
        foreach (XElement text in root.Descendants(Svg + "text"))
        {
            Free(text);
        }

        Name(root, name);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static void Free(XElement text)
    {
        double[] places = Numbers(text, "x");
        double size = double.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        text.SetAttributeValue("x", Shown(((places[0] + places[^1]) / 2) + (size * HalfLetter)));
        text.SetAttributeValue("y", Shown(Numbers(text, "y")[0]));
        text.SetAttributeValue("text-anchor", "middle");
        text.SetAttributeValue("font-family", Family);
        text.Value = text.Value.Trim();
    }

    /// <summary>Names inside a chart are its own, so that several can stand on one page.</summary>
    private static void Name(XElement root, string name)
    {
        foreach (XAttribute attribute in root.Descendants().Where(element => element.Name != Svg + "title" && element.Name != Svg + "desc").Attributes())
        {
            attribute.Value = attribute.Name.LocalName switch
            {
                "id" => $"{name}-{attribute.Value}",
                "href" => attribute.Value.Replace("#", $"#{name}-", StringComparison.Ordinal),
                _ => attribute.Value.Replace("url(#", $"url(#{name}-", StringComparison.Ordinal),
            };
        }
    }

    private static double[] Numbers(XElement text, string attribute) =>
    [
        .. text.Attribute(attribute)!.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
    ];

    private static string Shown(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
