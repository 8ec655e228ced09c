using Guides.Checking;

namespace Guides;

/// <summary>Holds the pages, and the examples in the packages' documentation, to the code of this project and to what it prints.</summary>
internal static class Program
{
    private const string Usage = "dotnet run --project samples/Guides -- [--check|--update]";

    private static async Task<int> Main(string[] args)
    {
        if (args is not ([] or ["--check"] or ["--update"]))
        {
            Console.Error.WriteLine($"'{string.Join(' ', args)}' is not understood. Usage: {Usage}");
            return 2;
        }

        IReadOnlyList<string> faults = await CheckAsync(isUpdate: args is ["--update"]).ConfigureAwait(false);
        foreach (string fault in faults)
        {
            Console.WriteLine(fault);
        }

        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(bool isUpdate)
    {
        Dictionary<string, Example> examples = Example.Read(Repository.PathTo("samples", "Guides"))
            .ToDictionary(example => example.Name, StringComparer.Ordinal);
        List<string> faults = [];
        foreach (Page page in Page.All)
        {
            faults.AddRange(await page.CheckAsync(examples, isUpdate).ConfigureAwait(false));
        }

        faults.AddRange(await DocumentedExamples.CheckAsync(examples.Values).ConfigureAwait(false));
        Console.WriteLine(Invariant($"{Page.All.Count} pages, {examples.Count} examples, {faults.Count} faults"));
        return faults;
    }
}
