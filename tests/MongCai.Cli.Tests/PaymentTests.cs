namespace MongCai.Cli.Tests;

public sealed class PaymentTests
{
    private const string StaticCode = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";
    private const string CardCode = "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203";

    [Theory]
    [InlineData("--bin 970403 --account 0011012345678", StaticCode)] // the payer chooses the amount
    [InlineData("--bin 970403 --account 0011012345678 --service QRIBFTTA", StaticCode)] // the service by its code
    [InlineData("--bin 970403 --account 9704031101234567 --service card --amount 180.000 --bill-number NPS6869 --purpose 'thanh toán đơn hàng'", CardCode)]
    public void Encode_OneRow_PrintsThePayload(string options, string payload) => Assert.Equal([payload], Cli.Run("vietqr encode " + options).Lines());

    [Fact]
    public void Encode_Table_AllowsEmptyAndMissingColumns() =>
        Assert.Equal(
            ["bin,account,amount,payload,error", $"970403,0011012345678,,{StaticCode},"],
            Cli.Run("vietqr encode --csv -", "bin,account,amount\n970403,0011012345678,\n").Lines());

    [Theory]
    [InlineData("--bin 97040 --account 1", "bin: found '97040', expected the six digits of a bank")]
    [InlineData("--bin 970403 --account 1 --amount 1,5", "amount: found '1,5', expected whole đồng")]
    [InlineData("--bin 970403 --account 1 --service transfer", "service: found 'transfer', expected account")]
    [InlineData("--bin 970403 --account 1 --purpose aaaaaaaaaaaaaaaaaaaaaaaaaa", "The purpose has 26 characters; expected at most 25.")] // 26 characters
    public void Encode_WrongValue_IsOneLineAndExitCodeOne(string options, string message) => Cli.Run("vietqr encode " + options).FailsWith(1, message);

    [Fact]
    public void Encode_Pictures_AreWritten()
    {
        using TemporaryFile png = new("");
        using TemporaryFile svg = new("");
        Cli.Run($"vietqr encode --bin 970403 --account 1 --png {png.Path} --svg {svg.Path}").Lines();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(png.Path)[..4]);
        Assert.Contains("<svg", File.ReadAllText(svg.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--csv - --png a.png", "Found both '--csv' and '--png'")]
    [InlineData("--bin 970403 --account 1 --png /", "The file '/' cannot be written: it is a folder.")]
    public void Encode_WrongPicture_IsOneLineAndExitCodeTwo(string options, string message) =>
        Cli.Run("vietqr encode " + options, "bin,account\n").FailsWith(2, message);

    [Fact]
    public void Decode_InvalidPayload_IsAnAnswer() =>
        Assert.Equal(
            [
                "payload,verdict,reason,bin,account,amount,purpose,error",
                CardCode + ",valid,,970403,9704031101234567,180000,thanh toan don hang,",
                CardCode[..^1] + "4,invalid,position 141: The check value belongs to another text: a character was lost or changed.,,,,,",
            ],
            Cli.Run("vietqr decode --csv -", $"payload\n{CardCode}\n{CardCode[..^1]}4\n").LinesWithErrors());

    [Theory]
    [InlineData("1200000", "", "Một triệu hai trăm nghìn đồng")]
    [InlineData("0", "", "Không đồng")]
    [InlineData("-24", "--bon", "Âm hai mươi bốn đồng")]
    [InlineData("1000105", "--le --chan", "Một triệu một trăm lẻ năm đồng chẵn")]
    [InlineData("2000001000", "--ti --ngan", "Hai tỉ không trăm linh một ngàn đồng")]
    public void Words_OneRow_FollowsTheChoices(string number, string options, string words) =>
        Assert.Equal([words], Cli.Run($"words --number {number} {options}").Lines());

    [Theory]
    [InlineData("x")]
    [InlineData("1.5")] // no fraction of a đồng
    [InlineData("9223372036854775808")] // past 64 bits
    public void Words_WrongNumber_IsOneLineAndExitCodeOne(string number) =>
        Cli.Run("words --number " + number).FailsWith(1, $"number: found '{number}', expected whole đồng");

    [Fact]
    public void Decode_InvalidPayload_IsExitCodeOne() => // W-06: a script that goes on after success does not go on
        Assert.Equal(
            ["verdict=invalid", "reason=position 0: Expected field 63 with four hexadecimal digits at the end.", "bin=", "account=", "amount=", "purpose="],
            Cli.Run("vietqr decode --payload 000201").LinesWithErrors());

    [Fact]
    public void Sign_OneRow_SortsAndEncodes()
    {
        using TemporaryFile secret = new("SECRETKEY\n");
        string[] lines = Cli.Run($$"""vnpay sign --secret-file {{secret.Path}} --params-json '{"vnp_TxnRef":"1","vnp_OrderInfo":"nop phi","vnp_Amount":2000000,"utm":"x","vnp_BankCode":null}'""").Lines();
        Assert.Equal("signed_data=vnp_Amount=2000000&vnp_OrderInfo=nop+phi&vnp_TxnRef=1", lines[0]);
        string signature = lines[1]["signature_hex=".Length..];
        Assert.Equal(["valid"], Verify(signature).Lines());
        Assert.Equal(["invalid"], Verify(signature.Replace(signature[0], signature[0] == '0' ? '1' : '0')).LinesWithErrors()); // W-06

        Cli Verify(string signature) => Cli.Run($$"""
            vnpay verify --secret-file {{secret.Path}} --params-json '{"vnp_TxnRef":"1","vnp_OrderInfo":"nop phi","vnp_Amount":2000000,"vnp_SecureHash":"{{signature}}"}'
            """);
    }

    [Fact]
    public void Verify_Table_TakesTheSecretOfTheRow() =>
        Assert.Equal(
            ["secret,params_json,verdict,error", """SECRETKEY,"{""vnp_Amount"":""100"",""vnp_SecureHash"":""00""}",invalid,"""],
            Cli.Run("vnpay verify --csv -", """
                secret,params_json
                SECRETKEY,"{""vnp_Amount"":""100"",""vnp_SecureHash"":""00""}"

                """).LinesWithErrors());

    [Fact]
    public void Verify_SecretAsAnArgument_IsNoOption() => // W-06: everybody can read the arguments of a program
        Cli.Run("vnpay verify --secret abc --params-json {}").FailsWith(2, "'--secret' is not a command or an option here.");

    [Fact]
    public void Verify_WithoutASecret_NamesTheWays() =>
        Cli.Run("vnpay verify --secret-file - --params-json {}").FailsWith(1, "The merchant's secret is missing. Give it in MONGCAI_VNPAY_SECRET");

    [Theory]
    [InlineData("[]", "params_json: expected a JSON object")]
    [InlineData("x", "it breaks off on line 1, byte 1")]
    [InlineData("""{"vnp_Amount":true}""", "'vnp_Amount' is neither")]
    [InlineData("""{"vnp_A":"1","vnp_A":"2"}""", "a member stands in one object twice")]
    [InlineData("""{"vnp_OrderInfo":"a!"}""", "The parameter 'vnp_OrderInfo' holds one of")]
    public void Sign_WrongParameters_IsOneLineAndExitCodeOne(string json, string message) =>
        Cli.Run($"vnpay sign --secret-file - --params-json '{json}'", "SECRETKEY").FailsWith(1, message);
}
