using System.Text.RegularExpressions;
using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Payments;

public partial class TransferPurposeTests
{
    private static readonly Gen<DossierCode> Codes =
        from agency in Gen.OneOf(
            Gen.Select(
                Gen.Int[0, 999],
                Gen.Int[0, 99],
                Gen.Int[0, 99],
                Gen.Char['A', 'Z'],
                Gen.Int[0, 99],
                (first, second, third, letter, number) => FormattableString.Invariant($"{first:000}.{second:00}.{third:00}.{letter}{number:00}")),
            Gen.Select(
                Gen.Char['A', 'Z'], Gen.Int[0, 99], Gen.Int[0, 999], (letter, number, unit) => FormattableString.Invariant($"{letter}{number:00}.{unit}")),
            Gen.Select(Gen.Int[0, 99], Gen.Char['A', 'Z'], Gen.Int[0, 99], (block, letter, number) => FormattableString.Invariant($"{block}.{letter}{number:00}")))
        from day in Gen.Date[new DateTime(2018, 1, 1), new DateTime(2099, 12, 31)]
        from sequence in Gen.OneOf(Gen.Int[1, 9999], Gen.Int[10_000, 99_999])
        let code = DossierCode.Parse(FormattableString.Invariant($"{agency}-{day:yyMMdd}-{sequence:0000}"))
        where TransferPurpose.TryWrite(code, out _)
        select code;

    [Theory]
    [InlineData("000.15.27.H49-240110-0001", "HS0001527H492401100001G")] // 25 characters, the limit, before it is made compact
    [InlineData("H49.22-260310-0001", "HSH49X22Y2603100001S")]
    [InlineData("38.98.H29-210519-0013", "HS38X98XH29Y2105190013E")]
    [InlineData("G09.20-20260609-0092637", "HSG09X20Y26060992637C")] // the day and the number in their one spelling
    public void TryWrite_EveryForm_FitsAndIsFoundAgain(string code, string expected)
    {
        Assert.True(TransferPurpose.TryWrite(DossierCode.Parse(code), out string purpose));
        Assert.Equal(expected, purpose);
        Assert.True(TransferPurpose.TryFind(purpose, out DossierCode found));
        Assert.Equal(DossierCode.Parse(code), found);
    }

    [Theory]
    [InlineData("MBVCB.5012345678.hs0001527h492401100001g.CT tu 0011004 toi 113366668888")] // words of the bank around it, small letters
    [InlineData("HS 0001527 H49 240110 0001 G")] // spaces put in
    [InlineData("HS000.15.27.H49-240110-0001-G FT24010")] // dots put in
    [InlineData("NOP LE PHI HS0001527H492401100001GHS0001527H492401100001G")] // twice the same
    [InlineData("HS0001527H492401100001 HS0001527H492401100001G")] // begun, and begun again
    public void TryFind_WhatBanksDo_IsTolerated(string text)
    {
        Assert.True(TransferPurpose.TryFind(text, out DossierCode code));
        Assert.Equal("000.15.27.H49-240110-0001", code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("chuyen tien")]
    [InlineData("HS0001527H492401100001Q")] // a wrong check letter
    [InlineData("HS0001527H49240110000")] // cut short
    [InlineData("HS0001527H492413100001N")] // month 13
    [InlineData("HS0001527H492401100001G HSH49X22Y2603100001S")] // two dossiers: somebody has to look
    [InlineData("HSH49X22Z20260826000017ID")] // I was a 1: number 171, not 17
    [InlineData("HS0001527H492401101999IX")] // I was a 1
    public void TryFind_Anything_ElseIsLeftUnmatched(string? text) => Assert.False(TransferPurpose.TryFind(text, out _));

    [Fact]
    public void TryWrite_CodeTooLong_IsRefused()
    {
        Assert.False(TransferPurpose.TryWrite(DossierCode.Parse("000.15.27.H49.123-20240110-0000001"), out string purpose));
        Assert.Equal("", purpose);
    }

    [Fact]
    public void Example_OfTheDocumentation_IsFound() // F17: it had another letter
    {
        string example = ExampleText().Match(Repository.Read("src", "MongCai.Domain", "Payments", "VietQr", "TransferPurpose.cs")).Groups["purpose"].Value;
        Assert.True(TransferPurpose.TryFind(example, out DossierCode code));
        Assert.True(TransferPurpose.TryWrite(code, out string purpose));
        Assert.Equal("HS0000001H492503310001U", purpose);
        Assert.Equal(purpose, example);
    }

    [GeneratedRegex("<c>(?<purpose>HS[0-9A-Z]{20,})</c>")]
    private static partial Regex ExampleText();

    [Fact]
    public void TryWrite_NoCode_IsRefused()
    {
        Assert.False(TransferPurpose.TryWrite(default, out string purpose));
        Assert.Equal("", purpose);
    }

    [Fact]
    public void TryFind_OfWritten_IsTheCode() =>
        Codes.Sample(code => TransferPurpose.TryWrite(code, out string purpose) && TransferPurpose.TryFind("CT " + purpose + ".FT1", out DossierCode found) && found == code);

    [Fact]
    public void TryFind_OneCharacterChanged_NeverFindsAnotherCode() =>
        Gen.Select(Codes, Gen.Int[2, 24], Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"]).Sample((code, where, character) =>
        {
            TransferPurpose.TryWrite(code, out string purpose);
            int index = where % purpose.Length;
            string changed = purpose[..index] + character + purpose[(index + 1)..];
            return !TransferPurpose.TryFind(changed, out DossierCode found) || found == code;
        });

    [Fact]
    public void TryFind_NeighbouringDigitsSwapped_FindsNothing() =>
        Gen.Select(Codes, Gen.Int[2, 22]).Sample((code, where) =>
        {
            TransferPurpose.TryWrite(code, out string purpose);
            int index = where % (purpose.Length - 1);
            char[] swapped = purpose.ToCharArray();
            (swapped[index], swapped[index + 1]) = (swapped[index + 1], swapped[index]);
            bool areDigits = char.IsAsciiDigit(swapped[index]) && char.IsAsciiDigit(swapped[index + 1]) && swapped[index] != swapped[index + 1];
            return !areDigits || !TransferPurpose.TryFind(new string(swapped), out _);
        });

    [Fact]
    public void TryFind_AnyText_NeverThrows() =>
        Gen.String[Gen.Char["HSXYZ0123456789A. đ"], 0, 60].Sample(text => TransferPurpose.TryFind(text, out _) || true);
}
