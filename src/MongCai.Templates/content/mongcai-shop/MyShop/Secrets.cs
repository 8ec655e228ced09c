namespace MyShop;

/// <summary>The settings that stand in no file of the program.</summary>
internal static class Secrets
{
    private static readonly string[] Needed = ["Portal:Secret", "Webhook:Secrets", "VnPay:Secret"];

    /// <summary>Stops the start where a secret is missing, and says how each is set.</summary>
    internal static void RequireSecrets(this IConfiguration settings)
    {
        string[] missing = [.. Needed.Where(key => !settings.GetSection(key).Exists())];
        if (missing.Length > 0)
        {
            throw new InvalidOperationException(
                $"""
                Secrets are missing: {string.Join(", ", missing)}. Set each on a developer's machine by one of these lines, and elsewhere by variables of the
                environment (Portal__Secret and so on) or a vault. Secrets of webhooks are whsec_ and base64 of 24 to 64 bytes, as the portal gives them.
                {string.Join('\n', missing.Select(key => $"dotnet user-secrets set \"{key}\" \"…\" --project MyShop"))}
                """);
        }
    }
}
