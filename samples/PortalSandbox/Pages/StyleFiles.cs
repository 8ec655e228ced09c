using System.Security.Cryptography;

namespace PortalSandbox.Pages;

/// <summary>The style sheet and the icon. Their names hold a hash of their bytes, so that browsers keep them for good and never show an old one.</summary>
internal static class StyleFiles
{
    private const string KeptForGood = "public, max-age=31536000, immutable";

    private static readonly byte[] Sheet = [.. Read("style.css").Where(letter => letter != (byte)'\n')]; // a line end of the file is none of the sheet
    private static readonly byte[] Icon = Read("icon.svg");

    internal static string SheetPath { get; } = Invariant($"/style.{HashOf(Sheet)}.css");

    internal static string IconPath { get; } = Invariant($"/icon.{HashOf(Icon)}.svg");

    internal static Task WriteSheetAsync(HttpContext context) => WriteAsync(context, "text/css; charset=utf-8", Sheet);

    internal static Task WriteIconAsync(HttpContext context) => WriteAsync(context, "image/svg+xml", Icon);

    private static Task WriteAsync(HttpContext context, string type, byte[] bytes)
    {
        (context.Response.ContentType, context.Response.ContentLength) = (type, bytes.Length);
        context.Response.Headers.CacheControl = KeptForGood;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(StyleFiles).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
