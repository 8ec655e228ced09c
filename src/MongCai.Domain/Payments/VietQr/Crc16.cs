using System.Text;

namespace MongCai.Domain.Payments;

/// <summary>The CRC-16 of EMV QR codes: polynomial 1021, begun with FFFF, not reflected, no final exclusive or.</summary>
internal static class Crc16
{
    private const ushort Polynomial = 0x1021;
    private const ushort Begin = 0xFFFF;

    private static readonly ushort[] Table = MakeTable();

    /// <summary>The check value of text in UTF-8.</summary>
    internal static ushort Of(ReadOnlySpan<char> text)
    {
        ushort crc = Begin;
        foreach (char character in text)
        {
            crc = char.IsAscii(character) ? Next(crc, (byte)character) : Next(crc, new Rune(character));
        }

        return crc;
    }

    private static ushort Next(ushort crc, byte value) => unchecked((ushort)((crc << 8) ^ Table[(crc >> 8) ^ value]));

    private static ushort Next(ushort crc, Rune letter)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (byte value in utf8[..letter.EncodeToUtf8(utf8)])
        {
            crc = Next(crc, value);
        }

        return crc;
    }

    private static ushort[] MakeTable()
    {
        ushort[] table = new ushort[256];
        for (int value = 0; value < table.Length; value++)
        {
            int crc = value << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ Polynomial;
            }

            table[value] = (ushort)(crc & 0xFFFF);
        }

        return table;
    }
}
