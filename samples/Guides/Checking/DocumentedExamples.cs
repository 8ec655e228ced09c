using System.Xml.Linq;
using MongCai.Domain;

namespace Guides.Checking;

/// <summary>The examples in the documentation of the packages: each is one of this project's, and each of this project's stands there.</summary>
internal static class DocumentedExamples
{
    internal static async Task<IReadOnlyList<string>> CheckAsync(IEnumerable<Example> examples)
    {
        Example[] known = [.. examples.Where(example => example.IsDocumentation)];
        (string Member, string Code)[] documented = [.. Directory.GetFiles(AppContext.BaseDirectory, "MongCai.*.xml").SelectMany(Read)];
        List<string> faults =
        [
            .. documented.Where(found => !known.Any(example => example.Code == found.Code))
                .Select(found => $"{found.Member}: its example is no region of samples/Guides/Examples."),
            .. known.Where(example => !documented.Any(found => example.Code == found.Code))
                .Select(example => $"{example.Name}: no documentation of a package has this example."),
        ];
        foreach (Example example in known)
        {
            string printed = await example.RunAsync(Language.English).ConfigureAwait(false);
            if (printed != Said(example.Code))
            {
                faults.Add($"{example.Name}: its comments say\n{Said(example.Code)}\nand it prints\n{printed}");
            }
        }

        return faults;
    }

    /// <summary>What the comments of an example say that it prints.</summary>
    private static string Said(string code) =>
        string.Join('\n', code.Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..]));

    private static IEnumerable<(string Member, string Code)> Read(string file) =>
        from member in XDocument.Load(file).Descendants("member")
        from code in member.Elements("example").Elements("code")
        select (member.Attribute("name")!.Value, Example.Flush(code.Value.ReplaceLineEndings("\n").TrimEnd()));
}
