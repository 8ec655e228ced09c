namespace MongCai.Portal;

/// <summary>A document in a store: JSON with what it is found by.</summary>
/// <param name="Kind">What it is, such as <c>dossier</c>.</param>
/// <param name="Id">Its identifier among those of its kind.</param>
/// <param name="Version">The version it has once written, 1 and up.</param>
/// <param name="Json">The document. A store gives it back to the byte: hashes rest on it.</param>
public sealed record StoredDocument(string Kind, string Id, long Version, string Json)
{
    /// <summary>Whose it is: an agency, or a client; empty where it is nobody's.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What it hangs on: the procedure of a dossier, the dossier of a payment; empty where on nothing.</summary>
    public string Group { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public string State { get; init; } = "";

    /// <summary>What lists are ordered by, such as the moment of filing as text.</summary>
    public string Sort { get; init; } = "";

    /// <summary>When something is due, as text that sorts; empty where nothing is.</summary>
    public string Due { get; init; } = "";

    /// <summary>What lists show of it, as JSON; empty where they show the document itself.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Writes what it is found by, not what it holds.</summary>
    public override string ToString() => Invariant($"{Kind} {Id} version {Version}");
}
