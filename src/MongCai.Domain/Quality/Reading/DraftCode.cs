using System.Buffers;
using System.Text;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Quality;

/// <summary>The code of the dossier of a row. Its text is kept in place, for who only counts never asks for the code itself.</summary>
internal sealed class DraftCode
{
    /// <summary>Codes are hardly ever longer.</summary>
    internal const int UsualLength = 64;

    private readonly char[] letters = new char[UsualLength];
    private int length;
    private DossierCode? unusual;

    internal bool IsRead => length > 0 || unusual is not null;

    internal DossierCode Value => unusual ?? DossierCode.Parse(new string(Text));

    /// <summary>The part before the first hyphen.</summary>
    internal ReadOnlySpan<char> Agency => Text[..Text.IndexOf('-')];

    private ReadOnlySpan<char> Text => unusual is { } code ? code.ToString() : letters.AsSpan(0, length);

    internal void Clear() => (length, unusual) = (0, null);

    /// <exception cref="FormatException">The text is no code of a dossier.</exception>
    internal void Read(ReadOnlySpan<byte> text)
    {
        length = IsUsual(text) ? text.Length : 0;
        unusual = length == 0 ? RowText.Code(text) : null;
    }

    /// <summary>Whether the text is a code as it stands, in capitals and without anything around it.</summary>
    private bool IsUsual(ReadOnlySpan<byte> text) =>
        text.Length <= UsualLength && !text.ContainsAnyInRange((byte)'a', (byte)'z')
        && Ascii.ToUtf16(text, letters, out _) == OperationStatus.Done
        && new DossierCodeText(letters.AsSpan(0, text.Length)).Form != DossierCodeForm.None;
}
