namespace MongCai.Sdk.National;

/// <summary>Reads the dossiers of an iGate gateway.</summary>
/// <remarks>
/// The shapes are as seen in public code. What is here reads texts that the caller has fetched, and fetches nothing. Members that are not known are
/// kept.
/// </remarks>
public static class IGateJson
{
    /// <summary>Reads a page or a slice of dossiers.</summary>
    /// <exception cref="FormatException">The text is no such page, such as the error of the gateway.</exception>
    public static IGateDossierPage ReadPage(string json) => NationalJson.Parse(json, NationalJson.Context.IGateDossierPage) is { HasContent: true } page
        ? page
        : throw new FormatException(
            "The text has no member 'content', which a page of dossiers has even where it is empty; what came may be the error of the gateway.");
}
