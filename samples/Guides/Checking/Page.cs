using System.Text.RegularExpressions;
using MongCai.Domain;

namespace Guides.Checking;

/// <summary>A page whose blocks of C# are examples: a comment before each names the example, and the block of text under it is what that prints.</summary>
internal sealed partial record Page(string Path, Language Language)
{
    /// <summary>All pages: the guides, both languages of the README and the pages of the packages.</summary>
    internal static IReadOnlyList<Page> All { get; } =
    [
        new(Repository.PathTo("README.md"), Language.English),
        new(Repository.PathTo("src", "README.vi.md"), Language.Vietnamese),
        new(Repository.PathTo("samples", "Guides", "README.md"), Language.English),
        .. In("vi", Language.Vietnamese),
        .. In("en", Language.English),
        .. Directory.GetDirectories(Repository.PathTo("src"), "MongCai.*").Order(StringComparer.Ordinal).Where(IsLibrary)
            .Select(package => new Page(System.IO.Path.Combine(package, "README.md"), Language.English)),
    ];

    /// <summary>
    /// Whether the page begins with a program: that of the template has none, and that of the analyzers what is wrong, which their tests hold.
    /// </summary>
    private static bool IsLibrary(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "README.md")) && System.IO.Path.GetExtension(folder) is not (".Analyzers" or ".Templates");

    private string Name => Repository.NameOf(Path);

    /// <summary>The program of a package's page is run from the packed package, and not from here.</summary>
    private int ForeignBlocks => Name.StartsWith("src/MongCai.", StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Holds every block to its example, or writes them anew.</summary>
    /// <returns>What is wrong, in sentences.</returns>
    internal async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyDictionary<string, Example> examples, bool isUpdate)
    {
        string text = (await File.ReadAllTextAsync(Path).ConfigureAwait(false)).ReplaceLineEndings("\n");
        List<string> faults = [.. DeadLinks(text)];
        if (CodeBlocks().Count(text) != Blocks().Count(text) + ForeignBlocks)
        {
            faults.Add($"{Name}: a block of C# has no comment before it that names its example, such as <!-- DueDate -->.");
        }

        string fresh = text;
        foreach (Match block in Blocks().Matches(text))
        {
            fresh = fresh.Replace(block.Value, await FreshAsync(block, examples, faults).ConfigureAwait(false), StringComparison.Ordinal);
        }

        if (isUpdate)
        {
            await File.WriteAllTextAsync(Path, fresh).ConfigureAwait(false);
        }
        else if (fresh != text)
        {
            faults.Add($"{Name}: {FirstDifference(text, fresh)} Write it anew with --update, and read it.");
        }

        return faults;
    }

    /// <summary>The block as its example makes it now; as it is where there is no such example or it fails, which is a fault.</summary>
    private async Task<string> FreshAsync(Match block, IReadOnlyDictionary<string, Example> examples, List<string> faults)
    {
        string name = block.Groups["name"].Value;
        if (!examples.TryGetValue(name, out Example? example))
        {
            faults.Add($"{Name}: no region is called '{name}'.");
            return block.Value;
        }

        try
        {
            return await WriteAsync(example).ConfigureAwait(false);
        }
        catch (InvalidOperationException failed)
        {
            faults.Add($"{Name}: {failed.Message}");
            return block.Value;
        }
    }

    private static IEnumerable<Page> In(string folder, Language language) =>
        Directory.GetFiles(Repository.PathTo("samples", "Guides", folder), "*.md").Order(StringComparer.Ordinal).Select(file => new Page(file, language));

    private static string FirstDifference(string text, string fresh)
    {
        string[] there = text.Split('\n');
        string[] expected = fresh.Split('\n');
        int line = there.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return Invariant($"line {line + 1} is '{there.ElementAtOrDefault(line)}', and should be '{expected.ElementAtOrDefault(line)}'.");
    }

    private async Task<string> WriteAsync(Example example)
    {
        string printed = await example.RunAsync(Language).ConfigureAwait(false);
        string code = $"<!-- {example.Name} -->\n```csharp\n{example.Code}\n```\n";
        return printed.Length == 0 ? code : $"{code}\n```text\n{printed}\n```\n";
    }

    private IEnumerable<string> DeadLinks(string text) =>
        from link in Links().Matches(text)
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal)
            && !System.IO.Path.Exists(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, Uri.UnescapeDataString(target)))
        select $"{Name}: the link to '{target}' leads nowhere.";

    [GeneratedRegex(@"^```csharp\n", RegexOptions.Multiline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex(@"^<!-- (?<name>\w+) -->\n```csharp\n.*?^```\n(?:\n```text\n.*?^```\n)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)")]
    private static partial Regex Links();
}
