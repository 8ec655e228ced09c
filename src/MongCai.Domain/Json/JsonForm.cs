using System.Text.Json;

namespace MongCai.Domain.Json;

/// <summary>How a type of the domain is written as JSON and read.</summary>
internal interface IJsonForm
{
    /// <summary>The type.</summary>
    Type Type { get; }
}

/// <summary>How values of <typeparamref name="T"/> are written as JSON and read.</summary>
internal abstract class JsonForm<T> : IJsonForm
{
    public Type Type => typeof(T);

    internal abstract T Read(ref Utf8JsonReader reader);

    internal abstract void Write(Utf8JsonWriter writer, T value);

    internal virtual T ReadName(string name) => throw NoName();

    internal virtual string Name(T value) => throw NoName();

    private static NotSupportedException NoName() => new($"A {typeof(T).Name} is not the name of a member: key the dictionary by its code or by a text.");
}
