namespace PortalSandbox.Pages;

/// <summary>A page of the site: what stands in its frame.</summary>
/// <param name="Title">The heading, which the title of the window repeats.</param>
/// <param name="Body">What follows the heading.</param>
internal sealed record Page(string Title, Html Body)
{
    internal int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The page of the navigation that this one belongs to; null for none.</summary>
    internal string? Section { get; init; }

    /// <summary>Whether what was sent is wrong, which the title of the window says first.</summary>
    internal bool IsWrong { get; init; }

    /// <summary>Whether a table or a picture needs more than the width of a text.</summary>
    internal bool IsWide { get; init; }

    /// <summary>What leads to the other language, where a link to the same address would lose the answer.</summary>
    internal Html? Turn { get; init; }

    /// <summary>After how many seconds the browser asks again; null for never.</summary>
    internal int? AsksAgainAfter { get; init; }

    internal Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept", "Accept-Language");
        return context.Response.WriteAsync(new PageFrame(context, this).Write().ToString(), context.RequestAborted);
    }
}
