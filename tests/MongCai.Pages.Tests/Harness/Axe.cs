using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MongCai.Pages.Tests.Harness;

/// <summary>axe-core in a page: its text is given to the page once, and asked as often as the page changes its dress.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }))
          .violations.map(violation => violation.id + ' at ' + violation.nodes.map(node => node.html).join(', '))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What keeps people out of the page as it is now; nothing is good.</summary>
    internal static async Task<string[]> BarriersAsync(IPage page)
    {
        await (await page.EvaluateAsync<bool>("typeof axe === 'undefined'") ? page.EvaluateAsync(Script) : Task.CompletedTask);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
