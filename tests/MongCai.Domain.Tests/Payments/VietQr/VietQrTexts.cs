using System.Text;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Texts of codes, field by field, closed with a check value that is worked out apart from the code under test.</summary>
internal static class VietQrTexts
{
    /// <summary>A code for many payments begins with it.</summary>
    public const string Head = "000201010211";

    public const string Payee = "38570010A00000072701270006970403011300110123456780208QRIBFTTA";

    /// <summary>A code with every field that must be there, before its check value: 86 characters.</summary>
    public const string Body = Head + Payee + "53037045802VN";

    public static string Field(int id, string value) => FormattableString.Invariant($"{id:00}{value.Length:00}{value}");

    /// <summary>Closes a body with its check value, over the bytes, bit by bit.</summary>
    public static string Checked(string body)
    {
        string text = body + "6304";
        int crc = 0xFFFF;
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            crc ^= value << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = ((crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xFFFF;
            }
        }

        return text + FormattableString.Invariant($"{crc:X4}");
    }
}
