namespace Province.Forms;

/// <summary>What a store keeps of a grain: bytes that say their form themselves, null where there is nothing yet.</summary>
internal sealed class Stored
{
    public byte[]? Bytes { get; set; }
}
