using System.Text;

namespace MongCai.Sdk;

/// <summary>The text of an answer, by the rules by which answers of JSON are read: a byte order mark is passed over, and what is no UTF-8 is a fault.</summary>
internal static class AnswerText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The bytes are no UTF-8.</exception>
    internal static string Of(ReadOnlySpan<byte> body) => Strict.GetString(body.StartsWith(Strict.Preamble) ? body[Strict.Preamble.Length..] : body);
}
