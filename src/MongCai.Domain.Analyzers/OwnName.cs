namespace MongCai.Domain.Analyzers;

/// <summary>A name of this library: a type with its namespace, and a member of it or an empty text.</summary>
internal readonly struct OwnName(string type, string member)
{
    internal string Type { get; } = type;

    internal string Member { get; } = member;

    internal string Namespace => Type.Substring(0, Type.LastIndexOf('.'));

    internal string Shown => Type.Substring(Namespace.Length + 1) + (Member.Length > 0 ? $".{Member}" : "");
}
