namespace MongCai.Domain.Outreach;

/// <summary>The sides by which activities are told apart.</summary>
internal readonly record struct OutreachCell(string Item, string Channel, Locality? Locality, string Tongue, string By)
{
    internal static OutreachCell Of(OutreachActivity activity) => new(activity.Item, activity.Channel, activity.Locality, activity.Tongue, activity.By);

    /// <summary>What a platform is read of: neither who reads it nor for which item makes its number another.</summary>
    internal (string Channel, Locality? Locality, string Tongue, string Content) Read(string content) => (Channel, Locality, Tongue, content);
}
