using System.Diagnostics;
using System.Text.Json;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

/// <summary>The examples of the page on what the client of the exchange rests on; each region stands there to the letter.</summary>
internal static class NationalPageExamples
{
    #region NATIONAL receiving
    internal static InboundReply Receive(ReadOnlyMemory<byte> body, IProvince province) => InboundCall.Read(body) switch
    {
        InboundCall.Filed { IsUpdate: false } filed => province.File(filed.Dossiers),
        InboundCall.Filed update => province.Compare(update.Dossiers),
        InboundCall.LandTaxNotified notified => province.Keep(notified.Document, notified.Notices),
        InboundCall.LandTaxPaid paid => province.Keep(paid.Vouchers),
        InboundCall.Other other => InboundReply.NotRead(other),
        _ => throw new UnreachableException(),
    };
    #endregion

    #region NATIONAL civil status
    internal static Task<NationalAnswer<JsonElement>> StateOfCivilStatusAsync(HttpClient http, ITokenProvider tokens, JsonElement question)
    {
        NationalExchangeClient bus = new(
            http,
            new ProvincialWrapperOptions
            {
                Address = new("https://lgsp.example.vn/apiHoTichTuPhap"),
                Operation = service => new(service),
                Tokens = tokens,
                SessionErrorCodes = ["100"],
                Envelope = new() { Codes = ["maLoi"], Messages = ["moTaLoi"] }, // the names that your bus has
            },
            TimeProvider.System);
        return bus.AskAsync("traTrangThaiHoSo", question);
    }
    #endregion

    /// <summary>What a province does with what it receives.</summary>
    internal interface IProvince
    {
        InboundReply File(IReadOnlyList<NationalDossier> dossiers);

        InboundReply Compare(IReadOnlyList<NationalDossier> dossiers);

        InboundReply Keep(ReadOnlyMemory<byte> document, IReadOnlyList<LandTaxNotice> notices);

        InboundReply Keep(IReadOnlyList<LandTaxVoucher> vouchers);
    }
}
