using CsCheck;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class VietQrPayloadTests
{
    /// <summary>A transfer to an account, for many payments: the published example with its account length put right.</summary>
    private const string StaticAccount = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";
    private const string DynamicCard = "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203";

    private static readonly VietQrBeneficiary Center = VietQrBeneficiary.Account(BankBin.Parse("970415"), "113366668888");

    private static readonly Gen<VietQrPayload> Payloads =
        from bin in Gen.Int[100_000, 999_999]
        from number in Gen.String[Gen.Char["0123456789ABCxyz"], 1, 19]
        from service in Gen.Enum<VietQrService>()
        from amount in Gen.Long[1, 9_999_999_999_999].Nullable()
        from purpose in Gen.String[Gen.Char["abcXYZ 0123456789.-đĐếỗ"], 1, 25].Null()
        from bill in Gen.String[Gen.Char["ABC/0123"], 1, 25].Null()
        from name in Gen.String[Gen.Char[' ', '~'], 1, 25].Null()
        select VietQrPayload.Of(
            VietQrBeneficiary.Of(BankBin.Parse($"{bin}"), number, service),
            amount is { } dong ? Vnd.Of(dong) : null, purpose, bill, name is null ? [] : [VietQrField.Of(59, name)]);

    [Fact]
    public void Of_PublishedExamples_AreWrittenAlike()
    {
        Assert.Equal(StaticAccount, VietQrPayload.Of(VietQrBeneficiary.Account(BankBin.Parse("970403"), "0011012345678")).Encode());
        Assert.Equal(
            DynamicCard,
            VietQrPayload.Of(VietQrBeneficiary.Card(BankBin.Parse("970403"), "9704031101234567"), Vnd.Of(180_000), "thanh toan don hang", "NPS6869").Encode());
    }

    [Fact]
    public void Of_VietnamesePurpose_LosesItsMarks()
    {
        Assert.Equal("Nop le phi ho so Dong Do", VietQrPayload.Of(Center, purpose: "Nộp lệ phí hồ sơ Đông Đô").Purpose);
        Assert.Equal("Nop le phi", VietQrPayload.Of(Center, purpose: "Nộp lệ phí").Purpose); // decomposed letters
    }

    [Theory]
    [InlineData("123456789012345678901234567")] // never shortened
    [InlineData("")]
    [InlineData("thanh toán 支付")] // no letters of Vietnamese
    [InlineData("dòng\nmới")] // a line end
    public void Of_PurposeOutsideTheLimits_IsRefused(string purpose) => Assert.Throws<ArgumentException>(() => VietQrPayload.Of(Center, purpose: purpose));

    [Theory]
    [InlineData("12345678901234567890123456", null, "The purpose has 26 characters; expected at most 25. Shorten the purpose yourself: cut off by the code, it could no longer be matched.")]
    [InlineData("lệ phí", "12345678901234567890123456", "The bill number has 26 characters; expected at most 25. Shorten the bill number yourself: cut off by the code, it could no longer be matched.")]
    [InlineData("", "1", "The purpose is empty; expected 1 to 25 characters. Leave it out instead.")]
    [InlineData("支付", "1", "The purpose holds a character that is not plain ASCII once Vietnamese marks are taken off. Write it in unmarked letters, digits and signs, on one line.")]
    public void Of_TextOutsideTheLimits_NamesTheOneThatIs(string purpose, string? bill, string expected) =>
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => VietQrPayload.Of(Center, purpose: purpose, billNumber: bill)).Message);

    [Theory]
    [InlineData(0)] // a waived fee is no payment of nothing
    [InlineData(-5)]
    [InlineData(10_000_000_000_000)] // fourteen digits
    public void Of_AmountOutsideTheLimits_IsRefused(long dong) => Assert.Throws<ArgumentException>(() => VietQrPayload.Of(Center, Vnd.Of(dong)));

    [Fact]
    public void Of_FieldTwice_IsRefused() =>
        Assert.Contains(
            "stands twice",
            Assert.Throws<ArgumentException>(() => VietQrPayload.Of(Center, others: [VietQrField.Of(53, "704")])).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("12345678901234567890")] // twenty characters
    [InlineData("")]
    [InlineData("0011 0123")]
    [InlineData("0011Đ123")]
    public void Beneficiary_NumberOutsideTheLimits_IsRefused(string number) =>
        Assert.Throws<ArgumentException>(() => VietQrBeneficiary.Account(BankBin.Parse("970415"), number));

    [Fact]
    public void Beneficiary_WithoutABank_IsRefused() => Assert.Throws<ArgumentException>(() => VietQrBeneficiary.Account(default, "123"));

    [Fact]
    public void Decode_OfEncoded_IsTheSame() =>
        Payloads.Sample(payload =>
            VietQrPayload.Decode(payload.Encode()) is VietQrDecoding.Valid { Payload: var read }
            && read.Encode() == payload.Encode()
            && read.Beneficiary == payload.Beneficiary
            && read.Amount == payload.Amount
            && read.Purpose == payload.Purpose
            && read.BillNumber == payload.BillNumber
            && read.IsForOnePayment == payload.Amount.HasValue);

    [Fact]
    public void Decode_OneCharacterChanged_IsRefusedOrTheSame() =>
        Gen.Select(Payloads, Gen.Double.Unit, Gen.Char['\u0000', '\u1EFF']).Sample((payload, where, character) =>
        {
            string text = payload.Encode();
            int index = (int)(where * text.Length);
            string changed = text[..index] + character + text[(index + 1)..];
            return VietQrPayload.Decode(changed) is not VietQrDecoding.Valid { Payload: var read } || read.Encode() == text;
        });

    [Theory]
    [InlineData(StaticAccount)]
    [InlineData(DynamicCard)]
    public void Decode_EveryOneCharacterChange_IsRefused(string text)
    {
        foreach (int index in Enumerable.Range(0, text.Length))
        {
            foreach (char other in Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(other => other != text[index]))
            {
                bool isOtherCase = index >= text.Length - 4 && char.ToUpperInvariant(other) == text[index]; // the check value in small letters is the same
                Assert.Equal(isOtherCase, VietQrPayload.Decode(text[..index] + other + text[(index + 1)..]) is VietQrDecoding.Valid);
            }
        }
    }

    [Fact]
    public void Decode_OneCharacterLostOrDoubled_IsRefused() =>
        Gen.Select(Payloads, Gen.Double.Unit).Sample((payload, where) =>
        {
            string text = payload.Encode();
            int index = (int)(where * text.Length);
            return VietQrPayload.Decode(text.Remove(index, 1)) is VietQrDecoding.Invalid
                && VietQrPayload.Decode(text.Insert(index, text[index..(index + 1)])) is VietQrDecoding.Invalid;
        });

    [Fact]
    public void Decode_AnyText_NeverThrows() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789A.VN"], 0, 120].Select(Checked)).Sample(text => VietQrPayload.Decode(text) is not null);

    [Fact]
    public void Decode_ShuffledFields_AreTheSamePayload() =>
        Gen.Select(Payloads, Gen.Int).Sample((payload, seed) =>
        {
            VietQrField[] rest = [.. payload.Fields.Skip(1)];
            new Random(seed).Shuffle(rest);
            return VietQrPayload.Decode(Checked(Text([payload.Fields[0], .. rest]))) is VietQrDecoding.Valid valid
                && valid.Payload.Encode() == payload.Encode();
        });

    [Theory]
    [InlineData("000201010211530370458{vn}38570010A00000072701270006970403011300110123456780208QRIBFTTA")] // 53, 58, 38 as one library orders them
    [InlineData("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA5303704540550000580{vn}")] // 11 together with an amount
    [InlineData("00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA5303704540650000.580{vn}")] // the decimal sign without decimals
    [InlineData("00020101021126280010A0000007750110010634567838570010A00000072701270006970403011300110123456780208QRIBFTTA5303704580{vn}")] // another scheme beside it
    [InlineData("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA5303704580{vn}80160012MOMOW2W12345")] // a wallet's own template
    [InlineData("00020101021138450010A0000007270127000697040301130011012345678530370458{vn}")] // the service left out
    public void Decode_WhatIsSeenInUse_IsRead(string body)
    {
        string text = Checked(body.Replace("580{vn}", "5802VN", StringComparison.Ordinal).Replace("58{vn}", "5802VN", StringComparison.Ordinal));
        VietQrPayload payload = Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(text)).Payload;
        Assert.Equal("0011012345678", payload.Beneficiary.Number);
        Assert.Equal(text.Length, payload.Encode().Length); // nothing is lost
    }

    [Fact]
    public void Decode_LowerCaseCheck_IsRead() => Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(StaticAccount[..^4] + "9e6f"));

    [Theory]
    [InlineData("00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5", 60, VietQrFault.BadId)] // the published misprint: a lax reader loses the last digit of the account
    [InlineData("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6E", 90, VietQrFault.WrongCheck)]
    [InlineData("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN6304E6F", 85, VietQrFault.NoCheck)] // a check value that was not zero-padded
    [InlineData("00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN6304A203", 93, VietQrFault.WrongCheck)] // the published static card code bears the check value of the dynamic one
    [InlineData("", 0, VietQrFault.NoCheck)]
    [InlineData("6304FFFG", 0, VietQrFault.NoCheck)]
    [InlineData("Đ0020101", 0, VietQrFault.NotAscii)]
    public void Decode_Damaged_IsRefused(string text, int position, VietQrFault fault)
    {
        VietQrDecoding.Invalid invalid = Assert.IsType<VietQrDecoding.Invalid>(VietQrPayload.Decode(text));
        Assert.Equal((position, fault), (invalid.Position, invalid.Fault));
    }

    private const string Payee = "38570010A00000072701270006970403011300110123456780208QRIBFTTA";

    [Theory]
    [InlineData("010211" + Payee + "53037045802VN", 0, VietQrFault.Misplaced)] // 00 is not first
    [InlineData("000202010211" + Payee + "53037045802VN", 4, VietQrFault.BadValue)] // another version
    [InlineData("000201010213" + Payee + "53037045802VN", 10, VietQrFault.BadValue)] // neither many nor one
    [InlineData("000201" + Payee + "53037045802VN", 80, VietQrFault.Missing)] // no initiation
    [InlineData("000201010211" + Payee + "5802VN", 79, VietQrFault.Missing)] // no currency
    [InlineData("000201010211" + Payee + "53037045802VN53037046", 86, VietQrFault.Duplicate)] // stands twice, even when the rest is worse
    [InlineData("000201010211" + Payee + "53037045802VN6304ABCD5902AB", 90, VietQrFault.Misplaced)] // two check values
    [InlineData("000201010211" + Payee + "53038405802VN", 77, VietQrFault.BadValue)] // dollars
    [InlineData("000201010211" + Payee + "53037045802US", 84, VietQrFault.BadValue)]
    [InlineData("000201010211" + Payee + "53037045802VN5900", 88, VietQrFault.BadLength)] // empty
    [InlineData("000201010211" + Payee + "53037045802VN59A1B", 88, VietQrFault.BadLength)]
    [InlineData("000201010211" + Payee + "53037045802VNX9", 86, VietQrFault.BadId)]
    [InlineData("000201010211" + Payee + "53037045802VN5926ABCDEFGHIJKLMNOPQRSTUVWXYZ", 115, VietQrFault.TooLong)]
    [InlineData("000201010211" + Payee + "5303704540650 0005802VN", 84, VietQrFault.BadValue)] // one library reads 50 000 as 50
    [InlineData("000201010211" + Payee + "53037045405100.05802VN", 84, VietQrFault.BadValue)] // đồng has no decimals
    [InlineData("000201010211" + Payee + "530370454010" + "5802VN", 84, VietQrFault.BadValue)] // nothing
    [InlineData("000201010211" + Payee + "5303704540" + "2-5" + "5802VN", 84, VietQrFault.BadValue)]
    [InlineData("000201010211" + Payee + "53037045502025802VN", 92, VietQrFault.Missing)] // a fixed fee without the fee
    [InlineData("000201010211" + Payee + "53037045603500" + "5802VN", 84, VietQrFault.Unexpected)] // a fee that 55 does not announce
    [InlineData("000201010211" + Payee + "530370455020357041.1x5802VN", 90, VietQrFault.BadValue)]
    [InlineData("000201010211" + Payee + "53037045204123A5802VN", 84, VietQrFault.BadValue)]
    [InlineData("000201010211" + Payee + "53037045802VN62300826ABCDEFGHIJKLMNOPQRSTUVWXYZ", 119, VietQrFault.TooLong)] // a purpose of 26
    [InlineData("000201010211" + Payee + "53037045802VN62060902AA", 94, VietQrFault.BadValue)] // asks for the address twice
    [InlineData("000201010211" + Payee + "53037045802VN62050803A", 92, VietQrFault.LengthOverrun)] // an inner length that lies
    [InlineData("000201010211" + Payee + "53037045802VN64090005vi-VN", 99, VietQrFault.Missing)] // a language without a name
    public void Decode_RuleBroken_SaysWhereAndWhy(string body, int position, VietQrFault fault)
    {
        VietQrDecoding.Invalid invalid = Assert.IsType<VietQrDecoding.Invalid>(VietQrPayload.Decode(Checked(body)));
        Assert.Equal((position, fault), (invalid.Position, invalid.Fault));
    }

    [Theory]
    [InlineData("38570010A00000072801270006970403011300110123456780208QRIBFTTA", VietQrFault.BadValue)] // another scheme
    [InlineData("384301270006970403011300110123456780208QRIBFTTA", VietQrFault.Missing)] // no scheme, as one README shows
    [InlineData("38260010A0000007270208QRIBFTTA", VietQrFault.Missing)] // nobody is paid
    [InlineData("38570010A00000072701270006970403011300110123456780208QRIBFTTX", VietQrFault.BadValue)]
    [InlineData("38560010A00000072701260005970400113001101234567" + "80208QRIBFTTA", VietQrFault.BadValue)] // five digits of a bank
    [InlineData("38640010A0000007270134000697040301200011012345678901234" + "50208QRIBFTTA", VietQrFault.TooLong)] // twenty characters of account
    public void Decode_PayeeBroken_SaysWhy(string payee, VietQrFault fault) =>
        Assert.Equal(fault, Assert.IsType<VietQrDecoding.Invalid>(VietQrPayload.Decode(Checked("000201010211" + payee + "53037045802VN"))).Fault);

    [Fact]
    public void Warnings_OfOddCodes_NameWhatIsOdd()
    {
        VietQrPayload unknown = VietQrPayload.Of(VietQrBeneficiary.Account(BankBin.Parse("123456"), "1"), Vnd.Of(500_000_000));
        Assert.Equal([VietQrWarning.UnknownBank, VietQrWarning.AboveTransferCeiling], unknown.Warnings(BankDirectory.BuiltIn));
        Assert.Empty(VietQrPayload.Of(Center, Vnd.Of(499_999_999)).Warnings(BankDirectory.BuiltIn));
        string reusable = Checked("000201010211" + Payee + "5303704540550000" + "5802VN");
        Assert.Equal(
            [VietQrWarning.ReusableWithAmount], Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(reusable)).Payload.Warnings(BankDirectory.BuiltIn));
    }

    [Fact]
    public void ToString_OfAPayload_MasksTheNumber() =>
        Assert.Equal("970415 …8888 (Account): 50.000 đ", VietQrPayload.Of(Center, Vnd.Of(50_000)).ToString());

    private static string Text(IEnumerable<VietQrField> fields) =>
        string.Concat(fields.Select(field => FormattableString.Invariant($"{field.Id:00}{field.Value.Length:00}{field.Value}")));

    /// <summary>Closes a body with its check value, worked out bit by bit.</summary>
    private static string Checked(string body)
    {
        string text = body + "6304";
        int crc = 0xFFFF;
        foreach (char character in text)
        {
            crc ^= character << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = ((crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xFFFF;
            }
        }

        return text + FormattableString.Invariant($"{crc:X4}");
    }
}
