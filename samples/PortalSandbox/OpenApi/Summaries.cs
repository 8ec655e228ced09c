using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PortalSandbox.OpenApi;

/// <summary>The summaries of the documentation files that the compiler writes beside the assemblies.</summary>
internal sealed partial class Summaries
{
    private readonly Dictionary<string, string> texts;

    private Summaries(Dictionary<string, string> texts) => this.texts = texts;

    /// <summary>Loads the documentation of assemblies.</summary>
    /// <exception cref="FileNotFoundException">An assembly has no documentation file beside it.</exception>
    internal static Summaries Load(params IEnumerable<Assembly> assemblies) => new(assemblies
        .SelectMany(assembly => XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml")).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .DistinctBy(member => member.Attribute("name")!.Value) // the packages share source, each with its documentation
        .ToDictionary(member => member.Attribute("name")!.Value, member => TextOf(member.Element("summary")!)));

    internal string? Of(Type type) => texts.GetValueOrDefault("T:" + NameOf(type));

    internal string? Of(MemberInfo property) => texts.GetValueOrDefault(Invariant($"P:{NameOf(property.DeclaringType!)}.{property.Name}"));

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string TextOf(XElement summary) => Spaces().Replace(string.Concat(summary.Nodes().Select(TextOf)), " ").Trim();

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref")?.Value is { } reference => reference[(reference.LastIndexOf('.') + 1)..],
        XElement element when element.Attribute("langword")?.Value is { } word => word,
        XElement element => string.Concat(element.Nodes().Select(TextOf)),
        _ => "",
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
