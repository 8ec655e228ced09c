using System.Text.Json;

namespace MongCai.Sdk.National;

/// <content>The store of results and the files of the national portal. Both were seen in one implementation each.</content>
public partial class NationalExchangeClient
{
    private const string ResultStore = "KhoSoHoaDVCQG";
    private const string File = "getfile";

    private static readonly string[] ResultNames = ["kết quả", "ket qua", "giấy tờ", "giay to"];
    private static readonly string[] FileNames = ["tệp", "tep", "file"];

    /// <summary>Looks results up in the national store (<c>KhoSoHoaDVCQG</c>). The answer is personal data.</summary>
    /// <remarks>
    /// The implementation posts the query bare to an address of its own: a <see cref="ProvincialWrapperOptions.Operation"/> of this name. Through a national
    /// adapter it goes as the data of a call, which was not seen.
    /// </remarks>
    /// <exception cref="ArgumentException">The number of the owner is missing; nothing was sent.</exception>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalStoredResult>>> FindResultsAsync(
        NationalResultQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentException.ThrowIfNullOrWhiteSpace(query.OwnerNumber, $"{nameof(query)}.{nameof(query.OwnerNumber)}");
        return AnswerAsync<IReadOnlyList<NationalStoredResult>>(
            ResultStore,
            Connection.AskWithDataAsync(
                ResultStore, writer => JsonSerializer.Serialize(writer, query, NationalJson.Context.NationalResultQuery), ResultNames, cancellationToken),
            StoredResults);
    }

    /// <summary>Fetches a file of the national portal (<c>getfile</c>), whole: what a citizen attached, or a file of a stored result.</summary>
    /// <param name="path">The path that the record of the file has (<c>DuongDanTaiTepTin</c>, <c>DuongDan</c>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// The bytes come as base64 in the data of the answer, or in the one text of an object there; without a code, as a text of 64 letters or more.
    /// </remarks>
    public virtual Task<NationalAnswer<byte[]>> GetFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AnswerAsync(File, Connection.FetchFileAsync(File, [("DuongDan", path)], FileNames, cancellationToken), Bytes);
    }

    private static IReadOnlyList<NationalStoredResult> StoredResults(JsonElement result)
    {
        JsonElement list = result.ValueKind == JsonValueKind.Object && NationalEnvelope.Find(result, "DanhSachGiayToKetQua") is { } inner ? inner : result;
        return list.ValueKind == JsonValueKind.Null ? [] : [.. Elements(list).Select(element => Read(element, NationalJson.Context.NationalStoredResult))];
    }

    private static byte[] Bytes(JsonElement result)
    {
        JsonElement[] texts = result.ValueKind == JsonValueKind.Object
            ? [.. result.EnumerateObject().Select(member => member.Value).Where(value => value.ValueKind == JsonValueKind.String)]
            : [result];
        return texts is [{ ValueKind: JsonValueKind.String } text] && text.TryGetBytesFromBase64(out byte[]? bytes)
            ? bytes
            : throw new NationalShapeException("the bytes of a file were expected as one text in base64.");
    }
}
