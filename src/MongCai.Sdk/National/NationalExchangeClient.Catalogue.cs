using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MongCai.Domain;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <content>The services that give the catalogue and the dictionaries.</content>
public partial class NationalExchangeClient
{
    private static readonly string[] ProcedureNames = ["thủ tục", "thu tuc", "TTHC"];

    /// <summary>Lists the procedures of the national catalogue by code and name (<c>LayDanhSachTTHC</c>).</summary>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalProcedureEntry>>> ListProceduresAsync(CancellationToken cancellationToken = default) =>
        ListAsync("LayDanhSachTTHC", NationalJson.Context.NationalProcedureEntry, cancellationToken);

    /// <summary>Gets a procedure (<c>LayThuTuc</c>) as the domain has it, with a report of what was not understood.</summary>
    /// <param name="code">The code of the procedure.</param>
    /// <param name="validity">The days on which this version holds, which the record does not state.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<NationalAnswer<ProcedureImport>> GetProcedureAsync(
        ProcedureCode code, Validity validity, CancellationToken cancellationToken = default) =>
        AskAsync(
            "LayThuTuc", [("maTTHC", code.ToString())], ProcedureNames, result => First(result) is { } record ? Import(record, validity)
            : null, cancellationToken);

    /// <summary>Lists the online public services (<c>LayDVC</c>).</summary>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalPublicService>>> ListPublicServicesAsync(CancellationToken cancellationToken = default) =>
        ListAsync("LayDVC", NationalJson.Context.NationalPublicService, cancellationToken);

    /// <summary>Lists the agencies (<c>LayDanhMucCoQuan</c>).</summary>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalAgency>>> ListAgenciesAsync(CancellationToken cancellationToken = default) =>
        ListAsync("LayDanhMucCoQuan", NationalJson.Context.NationalAgency, cancellationToken);

    /// <summary>Lists the fields of procedures (<c>LayDanhMucLinhVuc</c>).</summary>
    public virtual Task<NationalAnswer<IReadOnlyList<NationalField>>> ListFieldsAsync(CancellationToken cancellationToken = default) =>
        ListAsync("LayDanhMucLinhVuc", NationalJson.Context.NationalField, cancellationToken);

    /// <summary>Lists the entries of another dictionary (<c>LayDanhMuc…</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The dictionary is none of those of the exchange.</exception>
    public virtual Task<NationalAnswer<IReadOnlyList<DictionaryEntry>>> ListDictionaryAsync(
        DictionaryKind kind, CancellationToken cancellationToken = default) =>
        AskAsync<IReadOnlyList<DictionaryEntry>>(
            NationalServiceNames.Of(kind), [], [], DictionaryEntry.ListOf, cancellationToken);

    /// <summary>Gets the decision by which procedures were published (<c>LayQDCB</c>), as it came: its shape was not found.</summary>
    /// <param name="id">The identifier of the decision, which the record of a procedure has (<c>IDQUYETDINHCONGBO</c>).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<NationalAnswer<JsonElement>> GetDecisionAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return AskAsync("LayQDCB", [KeyValuePair.Create("idQDCB", id)], cancellationToken);
    }

    private Task<NationalAnswer<IReadOnlyList<T>>> ListAsync<T>(
        string service, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        ListAsync(service, [], type, cancellationToken);

    private Task<NationalAnswer<IReadOnlyList<T>>> ListAsync<T>(
        string service, (string Name, string Value)[] arguments, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        AskAsync<IReadOnlyList<T>>(service, arguments, [], result => [.. Elements(result).Select(element => Read(element, type))], cancellationToken);

    private static ProcedureImport Import(JsonElement record, Validity validity)
    {
        ThrowIfForeign(record, ["MATTHC", "TENTTHC"]);
        return ProcedureImport.Read(record, validity);
    }
}
