namespace MongCai.Sdk.Contract;

/// <summary>A word of any open list, whatever its enum.</summary>
public interface IOpenCode
{
    /// <summary>The words that this version knows, where the word is none of them; null where it is one.</summary>
    IReadOnlyList<string>? Expected { get; }
}
