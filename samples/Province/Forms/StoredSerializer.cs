using Orleans.Storage;

namespace Province.Forms;

/// <summary>Hands the bytes of a state to the store as they are: no serializer of the store stands between a state and its form.</summary>
internal sealed class StoredSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) =>
        new((input as Stored)?.Bytes
            ?? throw new NotSupportedException($"{typeof(T).Name} is no stored form: give the grain a persistent state of {nameof(Stored)}."));

    public T Deserialize<T>(BinaryData input) => new Stored { Bytes = input.ToArray() } is T stored
        ? stored
        : throw new NotSupportedException($"{typeof(T).Name} is no stored form: give the grain a persistent state of {nameof(Stored)}.");
}
