using CsCheck;
using MongCai.Domain.Payments;
using static MongCai.Domain.Tests.Payments.VietQrTexts;

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

    [Theory]
    [InlineData("1234", "970415 … (Account)")] // too short to show the end of
    [InlineData("12345", "970415 …2345 (Account)")]
    public void ToString_OfABeneficiary_ShowsFourCharactersAtMost(string number, string expected) =>
        Assert.Equal(expected, VietQrBeneficiary.Account(BankBin.Parse("970415"), number).ToString());

    [Theory]
    [InlineData(VietQrService.Unspecified, null)]
    [InlineData(VietQrService.Account, "QRIBFTTA")]
    [InlineData(VietQrService.Card, "QRIBFTTC")]
    [InlineData(VietQrService.Merchant, "QRPUSH")]
    [InlineData(VietQrService.Cash, "QRCASH")]
    public void Of_EachService_IsWrittenAsItsCode(VietQrService service, string? code)
    {
        VietQrPayload payload = VietQrPayload.Of(VietQrBeneficiary.Of(BankBin.Parse("970415"), "1", service));
        Assert.Equal((service, "0010A0000007270115000697041501011" + (code is null ? "" : Field(2, code))), (payload.Beneficiary.Service, payload.Root(38)));
    }

    [Fact]
    public void Warnings_WithoutADirectory_AreRefused() => Assert.Throws<ArgumentNullException>(() => VietQrPayload.Of(Center).Warnings(null!));

    [Fact]
    public void Beneficiary_OfNoService_IsRefused() => Assert.StartsWith(
        "A beneficiary needs a bank's number, an account or card number of 1 to 19 ASCII letters and digits without spaces, and a service that is defined.",
        Assert.Throws<ArgumentException>(() => VietQrBeneficiary.Of(BankBin.Parse("970415"), "1", (VietQrService)9)).Message,
        StringComparison.Ordinal);

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

    [Fact]
    public void Warnings_OfOddCodes_NameWhatIsOdd()
    {
        VietQrPayload unknown = VietQrPayload.Of(VietQrBeneficiary.Account(BankBin.Parse("123456"), "1"), Vnd.Of(500_000_000));
        Assert.Equal([VietQrWarning.UnknownBank, VietQrWarning.AboveTransferCeiling], unknown.Warnings(BankDirectory.BuiltIn));
        Assert.Empty(VietQrPayload.Of(Center, Vnd.Of(499_999_999)).Warnings(BankDirectory.BuiltIn));
        string reusable = Checked(Head + Payee + "53037045405500005802VN");
        Assert.Equal(
            [VietQrWarning.ReusableWithAmount], Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(reusable)).Payload.Warnings(BankDirectory.BuiltIn));
    }

    [Fact]
    public void ToString_OfAPayload_MasksTheNumber() => Assert.Equal(
        ("970415 …8888 (Account): 50.000 đ", "970415 …8888 (Account)"), (VietQrPayload.Of(Center, Vnd.Of(50_000)).ToString(), VietQrPayload.Of(Center).ToString()));

    [Fact]
    public void AdditionalField_OfACode_IsFoundByItsNumber()
    {
        VietQrPayload payload = Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(Checked(Body + Field(62, "0502R10703T99")))).Payload;
        Assert.Equal(("R1", "T99", null), (payload.AdditionalField(5), payload.AdditionalField(7), payload.AdditionalField(8)));
        Assert.Null(VietQrPayload.Of(Center).AdditionalField(5));
    }

    [Fact]
    public void Of_AFieldThatBreaksARule_SaysWhich() => Assert.Equal(
        "Field 60 holds 16 characters; expected at most 15.",
        Assert.Throws<ArgumentException>(() => VietQrPayload.Of(Center, others: [VietQrField.Of(60, "ABCDEFGHIJKLMNOP")])).Message);

    [Fact]
    public void Of_TextsAtTheirLimits_AreKept()
    {
        string text = new('A', 25);
        VietQrPayload payload = VietQrPayload.Of(Center, purpose: text, billNumber: text);
        Assert.Equal((text, text), (payload.Purpose, payload.BillNumber));
    }

    [Fact]
    public void Fields_OfACode_AreInAscendingOrder() =>
        Assert.Equal([0, 1, 38, 53, 54, 58, 59, 62], VietQrPayload.Of(Center, Vnd.Of(1), "phi", null, VietQrField.Of(59, "UBND")).Fields.Select(field => field.Id));

    private static string Text(IEnumerable<VietQrField> fields) =>
        string.Concat(fields.Select(field => FormattableString.Invariant($"{field.Id:00}{field.Value.Length:00}{field.Value}")));
}
