using System.Reflection;
using System.Text.RegularExpressions;
using MongCai.Domain;

namespace Guides.Checking;

/// <summary>A region of a source of this project, and the method of the same name that it stands in; without one it declares what others use.</summary>
internal sealed partial record Example(string Name, string Code)
{
    private readonly Dictionary<Language, string> printed = [];

    private readonly MethodInfo? method = typeof(Example).Assembly.GetTypes()
        .Select(type => type.GetMethod(Name, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .SingleOrDefault(found => found is not null);

    /// <summary>Whether it stands in the documentation of a package, and says in its comments what it prints.</summary>
    internal bool IsDocumentation => method?.DeclaringType?.Namespace == "Guides.Examples";

    internal static IEnumerable<Example> Read(string folder) =>
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !Repository.NameOf(file).Contains("/obj/", StringComparison.Ordinal) && !Repository.NameOf(file).Contains("/Checking/", StringComparison.Ordinal)
        from region in Regions().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        select new Example(region.Groups["name"].Value, Flush(region.Groups["code"].Value));

    /// <summary>Runs it, once for each language, and gives what it prints.</summary>
    internal async Task<string> RunAsync(Language language)
    {
        if (!printed.TryGetValue(language, out string? text))
        {
            printed[language] = text = await PrintAsync(language).ConfigureAwait(false);
        }

        return text;
    }

    /// <summary>Takes away the indentation that all lines share.</summary>
    internal static string Flush(string code)
    {
        string[] lines = code.Trim('\n').Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : ""));
    }

    private async Task<string> PrintAsync(Language language)
    {
        TextWriter screen = Console.Out;
        await using StringWriter paper = new() { NewLine = "\n" };
        Console.SetOut(paper);
        try
        {
            object?[] arguments = method is null || method.GetParameters().Length == 0 ? [] : [language];
            await (method?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) as Task ?? Task.CompletedTask).ConfigureAwait(false);
        }
        catch (Exception failed)
        {
            throw new InvalidOperationException($"The region '{Name}' failed: {failed}", failed);
        }
        finally
        {
            Console.SetOut(screen);
        }

        return paper.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"^[ ]*#region (?<name>\w+)\n(?<code>.*?)^[ ]*#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Regions();
}
