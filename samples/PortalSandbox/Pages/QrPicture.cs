using System.Collections;
using System.Text;
using QRCoder;

namespace PortalSandbox.Pages;

/// <summary>A QR code as a picture in the page: dark on white whatever the colours of the page, with the margin that readers need.</summary>
internal static class QrPicture
{
    internal static Html Write(string text, string name)
    {
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        long size = data.ModuleMatrix.Count;
        return Html.Of(
            $"""
            <figure><svg role="img" aria-label="{name}" width="256" height="256" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#000" d="{Dark(data.ModuleMatrix)}"/></svg></figure>
            """);
    }

    /// <summary>The dark modules, a stroke for each stretch of a row.</summary>
    private static string Dark(List<BitArray> rows)
    {
        StringBuilder path = new();
        foreach ((int y, BitArray row) in rows.Index())
        {
            for (int x = 0; x < row.Count; x++)
            {
                int from = x;
                while (x < row.Count && row[x])
                {
                    x++;
                }

                _ = x > from ? path.Append(Invariant($"M{from} {y}h{x - from}v1H{from}z")) : path;
            }
        }

        return path.ToString();
    }
}
