namespace MongCai.Fuzzing;

/// <summary>What the fuzzer sends.</summary>
internal static class Input
{
    public static byte[] Of(Stream stream)
    {
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
