namespace MongCai.Domain.Json;

/// <summary>Marks a type that JSON cannot bring back equal; the cases of a closed hierarchy share the mark of their base.</summary>
/// <param name="way">How to carry what it holds, as the end of a sentence.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class NoJsonAttribute(string way) : Attribute
{
    internal string Way { get; } = way;
}
