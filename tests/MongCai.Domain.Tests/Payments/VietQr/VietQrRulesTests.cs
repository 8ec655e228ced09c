using MongCai.Domain.Payments;
using static MongCai.Domain.Tests.Payments.VietQrTexts;

namespace MongCai.Domain.Tests.Payments;

/// <summary>What each field may hold, where the reader finds the fault, and how it says so.</summary>
public class VietQrRulesTests
{
    private const string Scheme = "0010A000000727";
    private const string Party = "01270006970403011300110123456780208QRIBFTTA";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Amount = "needs a positive whole number of đồng of at most 13 characters, without spaces or decimals.";
    private const string Percentage = "Field 57 needs a percentage from 00.01 to 99.99.";
    private const string Language = "Field 00 of field 64 needs a language of two letters.";

    [Theory]
    [InlineData("", 0, VietQrFault.Misplaced, "Expected field 00 first.")] // nothing but the check value
    [InlineData("010211" + Payee + "53037045802VN", 0, VietQrFault.Misplaced, "Expected field 00 first.")]
    [InlineData("000202010211" + Payee + "53037045802VN", 4, VietQrFault.BadValue, "Field 00 needs 01.")] // another version
    [InlineData("000201010213" + Payee + "53037045802VN", 10, VietQrFault.BadValue, "Field 01 needs 11 or 12.")] // neither many nor one
    [InlineData("000201" + Payee + "53037045802VN", 80, VietQrFault.Missing, "Field 01 is missing.")]
    [InlineData(Head + "53037045802VN", 25, VietQrFault.Missing, "Field 38 is missing.")]
    [InlineData(Head + Payee + "5802VN", 79, VietQrFault.Missing, "Field 53 is missing.")]
    [InlineData(Head + Payee + "5303704", 80, VietQrFault.Missing, "Field 58 is missing.")]
    [InlineData(Body + "53037046", 86, VietQrFault.Duplicate, "Field 53 stands twice; expected each field once.")] // even when the rest is worse
    [InlineData(Body + "9901A8001B9901C", 96, VietQrFault.Duplicate, "Field 99 stands twice; expected each field once.")]
    [InlineData(Body + "6304ABCD5902AB", 90, VietQrFault.Misplaced, "Field 63 stands before the end; expected it once, and last.")]
    [InlineData(Head + Payee + "53038405802VN", 77, VietQrFault.BadValue, "Field 53 needs 704.")] // dollars
    [InlineData(Head + Payee + "53037045802US", 84, VietQrFault.BadValue, "Field 58 needs VN.")]
    [InlineData(Body + "5900", 88, VietQrFault.BadLength, "Field 59 needs a length of two digits from 01 to 99.")] // empty
    [InlineData(Body + "59A1B", 88, VietQrFault.BadLength, "Field 59 needs a length of two digits from 01 to 99.")]
    [InlineData(Body + "591AB", 88, VietQrFault.BadLength, "Field 59 needs a length of two digits from 01 to 99.")]
    [InlineData(Body + "591", 88, VietQrFault.BadLength, "Field 59 needs a length of two digits from 01 to 99.")] // cut off in the length
    [InlineData(Body + "59", 88, VietQrFault.BadLength, "Field 59 needs a length of two digits from 01 to 99.")] // after the number
    [InlineData(Body + "5", 86, VietQrFault.BadId, "Expected the two digits of a field's number.")] // in the number
    [InlineData(Body + "X9", 86, VietQrFault.BadId, "Expected the two digits of a field's number.")]
    [InlineData(Body + "5X01A", 86, VietQrFault.BadId, "Expected the two digits of a field's number.")]
    [InlineData(Body + "5905ABCD", 88, VietQrFault.LengthOverrun, "Field 59 claims 5 characters where 4 are left.")]
    [InlineData(Body + "5926" + Alphabet, 115, VietQrFault.TooLong, "Field 59 holds 26 characters; expected at most 25.")]
    [InlineData(Body + "6016ABCDEFGHIJKLMNOP", 105, VietQrFault.TooLong, "Field 60 holds 16 characters; expected at most 15.")]
    [InlineData(Body + "6111ABCDEFGHIJK", 100, VietQrFault.TooLong, "Field 61 holds 11 characters; expected at most 10.")]
    [InlineData(Body + "540650 000", 90, VietQrFault.BadValue, "Field 54 " + Amount)] // one library reads 50 000 as 50
    [InlineData(Body + "5405100.0", 90, VietQrFault.BadValue, "Field 54 " + Amount)] // đồng has no decimals
    [InlineData(Body + "54010", 90, VietQrFault.BadValue, "Field 54 " + Amount)] // nothing
    [InlineData(Body + "5401.", 90, VietQrFault.BadValue, "Field 54 " + Amount)] // the decimal sign alone
    [InlineData(Body + "54142000000000000.", 90, VietQrFault.BadValue, "Field 54 " + Amount)] // the sign is one of the characters
    [InlineData(Body + "5402-5", 90, VietQrFault.BadValue, "Field 54 " + Amount)]
    [InlineData(Body + "55020256025x", 96, VietQrFault.BadValue, "Field 56 " + Amount)]
    [InlineData(Body + "550204", 90, VietQrFault.BadValue, "Field 55 needs 01 or 02 or 03.")]
    [InlineData(Body + "550202", 92, VietQrFault.Missing, "Field 56 is missing.")] // a fixed fee without the fee
    [InlineData(Body + "550203", 92, VietQrFault.Missing, "Field 57 is missing.")] // a share without the share
    [InlineData(Body + "5603500", 90, VietQrFault.Unexpected, "Field 56 stands only where field 55 asks for it.")]
    [InlineData(Body + "5502015603500", 96, VietQrFault.Unexpected, "Field 56 stands only where field 55 asks for it.")] // the payer says how much
    [InlineData(Body + "55020257015", 97, VietQrFault.Missing, "Field 56 is missing.")] // the other of the two
    [InlineData(Body + "57011", 90, VietQrFault.Unexpected, "Field 57 stands only where field 55 asks for it.")]
    [InlineData(Body + "5204123A", 90, VietQrFault.BadValue, "Field 52 needs 4 digits.")]
    [InlineData(Body + "5203123", 90, VietQrFault.BadValue, "Field 52 needs 4 digits.")]
    [InlineData(Body + "62300126" + Alphabet, 119, VietQrFault.TooLong, "Field 01 holds 26 characters; expected at most 25.")]
    [InlineData(Body + "62300826" + Alphabet, 119, VietQrFault.TooLong, "Field 08 holds 26 characters; expected at most 25.")]
    [InlineData(Body + "62060902AA", 94, VietQrFault.BadValue, "Field 09 of field 62 needs A, M and E, each at most once.")] // the address twice
    [InlineData(Body + "62060902AB", 94, VietQrFault.BadValue, "Field 09 of field 62 needs A, M and E, each at most once.")]
    [InlineData(Body + "62050803A", 92, VietQrFault.LengthOverrun, "Field 08 claims 3 characters where 1 are left.")] // an inner length that lies
    [InlineData(Body + "64090005vi-VN", 99, VietQrFault.Missing, "Field 01 is missing.")] // a language without a name
    [InlineData(Body + "64070103Fee", 97, VietQrFault.Missing, "Field 00 is missing.")] // a name without a language
    [InlineData(Body + "64100001V0103F", 97, VietQrFault.LengthOverrun, "Field 01 claims 3 characters where 1 are left.")]
    [InlineData(Body + "64120001V0103Fee", 94, VietQrFault.BadValue, Language)]
    [InlineData(Body + "64140003VIE0103Fee", 94, VietQrFault.BadValue, Language)]
    [InlineData(Body + "64360002EN0126" + Alphabet, 125, VietQrFault.TooLong, "Field 01 holds 26 characters; expected at most 25.")]
    [InlineData(Body + "64330002EN0103Fee0216ABCDEFGHIJKLMNOP", 122, VietQrFault.TooLong, "Field 02 holds 16 characters; expected at most 15.")]
    public void Decode_RuleBroken_SaysWhereAndWhy(string body, int position, VietQrFault fault, string detail) =>
        Assert.Equal(new VietQrDecoding.Invalid(position, fault, detail), VietQrPayload.Decode(Checked(body)));

    [Theory]
    [InlineData("0010A000000775" + Party, 20, VietQrFault.BadValue, "Field 00 of field 38 needs A000000727.")] // another scheme
    [InlineData(Party, 59, VietQrFault.Missing, "Field 00 is missing.")] // no scheme, as one README shows
    [InlineData(Scheme + "0208QRIBFTTA", 42, VietQrFault.Missing, "Field 01 is missing.")] // nobody is paid
    [InlineData(Scheme + "01270006970403011300110123456780208QRIBFTTX", 65, VietQrFault.BadValue, "Field 02 of field 38 needs QRIBFTTA, QRIBFTTC, QRPUSH or QRCASH.")]
    [InlineData(Scheme + "012600059704001130011012345678", 38, VietQrFault.BadValue, "Field 00 of the beneficiary needs the six digits of a bank.")]
    [InlineData(Scheme + "011701130011012345678", 51, VietQrFault.Missing, "Field 00 is missing.")] // no bank
    [InlineData(Scheme + "01100006970403", 44, VietQrFault.Missing, "Field 01 is missing.")] // a bank, and no account
    [InlineData(Scheme + "01340006970403012000110123456789012345", 67, VietQrFault.TooLong, "Field 01 holds 20 characters; expected at most 19.")]
    [InlineData(Scheme + "01170006970403010312 ", 48, VietQrFault.BadValue, "Field 01 of the beneficiary needs ASCII letters and digits.")]
    [InlineData(Scheme + "01160006970403010912", 46, VietQrFault.LengthOverrun, "Field 01 claims 9 characters where 2 are left.")]
    public void Decode_PayeeBroken_SaysWhereAndWhy(string payee, int position, VietQrFault fault, string detail) =>
        Assert.Equal(new VietQrDecoding.Invalid(position, fault, detail), VietQrPayload.Decode(Checked(Head + Field(38, payee) + "53037045802VN")));

    [Theory]
    [InlineData("0", 0)] // too short for a check value
    [InlineData("304ABCD", 0)]
    [InlineData("Z6304ABCG", 1)] // no hexadecimal digit
    [InlineData("Z6304ABC/", 1)]
    [InlineData("Z6305ABCD", 1)] // another field at its place
    public void Decode_WithoutACheckValue_SaysWhereItBelongs(string text, int position) => Assert.Equal(
        new VietQrDecoding.Invalid(position, VietQrFault.NoCheck, "Expected field 63 with four hexadecimal digits at the end."),
        VietQrPayload.Decode(text));

    [Fact]
    public void Decode_AnotherCheckValue_SaysWhatHappened() => Assert.Equal(
        new VietQrDecoding.Invalid(90, VietQrFault.WrongCheck, "The check value belongs to another text: a character was lost or changed."),
        VietQrPayload.Decode(Body + "63040000"));

    [Theory]
    [InlineData("5914Phí hộ tịch AB64170002VI0107Phí phí", 92)] // before field 64
    [InlineData("64170002VI0107Phí phí8003phí", 113)] // after it
    [InlineData("5903phí", 92)] // without it
    [InlineData("5903a\u007Fb", 91)] // a control character
    [InlineData("5903a\u001Fb", 91)]
    [InlineData("64170002VI0107Phí\u0085phí", 103)] // a control character inside it
    public void Decode_ALetterOutOfPlace_SaysWhere(string fields, int position) => Assert.Equal(
        new VietQrDecoding.Invalid(position, VietQrFault.NotAscii, "Expected printable ASCII characters only; in field 64 letters up to U+FFFF too, and no control characters."),
        VietQrPayload.Decode(Checked(Body + fields)));

    [Fact]
    public void Decode_ALetterForANumberInField64_IsNoFieldOfIt() => Assert.Equal(
        new VietQrDecoding.Invalid(90, VietQrFault.BadId, "Expected the two digits of a field's number."), VietQrPayload.Decode(Checked(Body + "6401Đ")));

    [Theory]
    [InlineData(54, "9999999999999")] // thirteen digits
    [InlineData(54, "999999999999.")]
    [InlineData(54, "1")]
    [InlineData(52, "0000")]
    [InlineData(52, "9999")]
    [InlineData(55, "01")] // the payer says how much
    [InlineData(59, "ABCDEFGHIJKLMNOPQRSTUVWXY")]
    [InlineData(59, " ~")] // the ends of printable ASCII
    [InlineData(60, "ABCDEFGHIJKLMNO")]
    [InlineData(61, "ABCDEFGHIJ")]
    [InlineData(62, "0026" + Alphabet)] // fields that have no rule
    [InlineData(62, "1026" + Alphabet)]
    [InlineData(62, "0125ABCDEFGHIJKLMNOPQRSTUVWXY")]
    [InlineData(62, "0825ABCDEFGHIJKLMNOPQRSTUVWXY")]
    [InlineData(62, "0903AME")]
    [InlineData(62, "0902EA")]
    [InlineData(64, "0002EN0125ABCDEFGHIJKLMNOPQRSTUVWXY0215ABCDEFGHIJKLMNO")]
    public void Decode_AFieldAtItsLimit_IsKept(int id, string value) =>
        Assert.Equal(value, Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(Checked(Body + Field(id, value)))).Payload.Root(id));

    [Theory]
    [InlineData("1", true)]
    [InlineData("99", true)]
    [InlineData("1.", true)]
    [InlineData("0.01", true)] // the least
    [InlineData("99.99", true)] // the most
    [InlineData("01.5", true)]
    [InlineData("9", true)]
    [InlineData("0", false)] // nothing
    [InlineData("00.00", false)]
    [InlineData("100", false)]
    [InlineData("100.", false)]
    [InlineData("100.0", false)]
    [InlineData("0.001", false)] // less than the least
    [InlineData("1.005", false)]
    [InlineData("01.005", false)]
    [InlineData(".5", false)]
    [InlineData("1..", false)]
    [InlineData("1.1.", false)]
    [InlineData("1,5", false)]
    [InlineData("1x", false)]
    public void Decode_AShareAsFee_IsFromAHundredthOfAPercent(string percent, bool isRead)
    {
        VietQrDecoding decoded = VietQrPayload.Decode(Checked(Body + "550203" + Field(57, percent)));
        Assert.Equal(isRead ? null : new VietQrDecoding.Invalid(96, VietQrFault.BadValue, Percentage), decoded as VietQrDecoding.Invalid);
    }
}
