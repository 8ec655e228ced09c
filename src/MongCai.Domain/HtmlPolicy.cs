namespace MongCai.Domain;

/// <summary>What a page that is kept, sent and opened anywhere may do by itself: show its own style and pictures, and load, run and send nothing.</summary>
internal static class HtmlPolicy
{
    internal const string Meta =
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">""";
}
