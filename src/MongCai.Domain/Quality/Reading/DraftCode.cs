using System.Text;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Quality;

/// <summary>The code of the dossier of a row. Its text is kept in place, for who only counts never asks for the code itself.</summary>
internal sealed class DraftCode
{
    private readonly byte[] letters = new byte[64];
    private int length;
    private DossierCode? unusual;

    internal bool IsRead => length > 0 || unusual is not null;

    internal DossierCode Value => unusual ?? RowText.Code(Text);

    /// <summary>The part before the first hyphen.</summary>
    internal ReadOnlySpan<byte> Agency => unusual is { } code ? Encoding.ASCII.GetBytes(code.AgencyText) : Text[..Text.IndexOf((byte)'-')];

    private ReadOnlySpan<byte> Text => letters.AsSpan(0, length);

    internal void Clear() => (length, unusual) = (0, null);

    /// <exception cref="FormatException">The text is no code of a dossier.</exception>
    internal void Read(ReadOnlySpan<byte> text)
    {
        bool isUsual = IsUsual(text) && text.TryCopyTo(letters);
        length = isUsual ? text.Length : 0;
        unusual = isUsual ? null : RowText.Code(text);
    }

    /// <summary>Whether the text is a code as it stands, in capitals and without anything around it.</summary>
    private static bool IsUsual(ReadOnlySpan<byte> text) =>
        !text.ContainsAnyInRange((byte)'a', (byte)'z') && new DossierCodeText<byte>(text).Form != DossierCodeForm.None;
}
