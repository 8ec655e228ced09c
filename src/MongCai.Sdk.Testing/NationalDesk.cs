using System.Text.Json;

namespace MongCai.Sdk.Testing;

/// <summary>Does what a call of a fake national exchange asks, within its books, and says what became of it.</summary>
internal sealed class NationalDesk(NationalBooks books, NationalWays ways)
{
    internal NationalReply Do(JsonElement call) => NationalBooks.TextOf(call, "service") switch
    {
        "DongBoHoSoMC" => Sync(call.GetProperty("data")[0], NationalBooks.TextOf(call, "isUpdating") == "True"),
        "CapNhatTienDoHoSoMC" => Take([.. call.GetProperty("data").EnumerateArray()], step => Missing(step) ?? ways.Refuses(step), books.Steps, "tiến độ"),
        "DongBoTrangThaiHoSo" => Take([call.GetProperty("data")], ways.Refuses, books.Statuses, "hồ sơ"),
        "DongBoDanhGia" => Take([.. call.GetProperty("data").EnumerateArray()], ways.Refuses, books.Ratings, "bản ghi"),
        "DanhGiaHaiLong" => Take([call.GetProperty("data")], rating => Missing(rating) ?? ways.Refuses(rating), books.DossierRatings, "bản ghi"),
        "DongBoHoiDap" => Take([.. call.GetProperty("data").EnumerateArray()], ways.Refuses, books.Questions, "bản ghi"),
        "DongBoKetQuaHoiDapGuiTuDVCQG" => Take([.. call.GetProperty("data").EnumerateArray()], ways.Refuses, books.Replies, "bản ghi"),
        "getfile" =>
            books.Files.TryGetValue(NationalBooks.TextOf(call, "DuongDan"), out byte[]? bytes) ? NationalReply.File(bytes)
            : NationalReply.Refusal("Không tìm thấy tệp"),
        "TraCuuHoSo" => NationalReply.Found(books.Dossiers.TryGetValue(NationalBooks.TextOf(call, "mahoso"), out JsonElement dossier) ? [dossier] : []),
        "TraCuuTechID" => NationalReply.Account(books.Accounts.GetValueOrDefault(NationalBooks.TextOf(call, "mstorcmnd"), "")),
        string service => books.Data.TryGetValue(service, out JsonElement data) ? NationalReply.Given(data) : NationalReply.Refusal("Dịch vụ không tồn tại"),
    };

    private NationalReply Sync(JsonElement dossier, bool isUpdating)
    {
        string code = NationalBooks.TextOf(dossier, "MaHoSo");
        string? clash = books.Dossiers.ContainsKey(code) == isUpdating ? null : isUpdating ? "Không tìm thấy hồ sơ" : $"Hồ sơ {code} đã tồn tại";
        string? fault = ways.Refuses(dossier) ?? clash;
        if (fault is not null)
        {
            return NationalReply.Refusal(fault);
        }

        books.Dossiers[code] = dossier.Clone();
        return NationalReply.Success("Đồng bộ hồ sơ thành công");
    }

    private string? Missing(JsonElement step) => books.Dossiers.ContainsKey(NationalBooks.TextOf(step, "MaHoSo")) ? null : "Không tìm thấy hồ sơ";

    private NationalReply Take(JsonElement[] things, Func<JsonElement, string?> refuses, List<JsonElement> book, string noun)
    {
        string?[] faults = [.. things.Select(refuses)];
        book.AddRange(things.Zip(faults).Where(thing => thing.Second is null).Select(thing => thing.First.Clone()));
        int taken = faults.Count(fault => fault is null);
        return taken == 0 && things.Length > 0 ? NationalReply.Refusal(faults[0]!) with { Items = ItemsOf(faults) }
            : NationalReply.Success(Invariant($"Cập nhật thành công {taken}/{things.Length} {noun}")) with { Items = ItemsOf(faults) };
    }

    private string?[] ItemsOf(string?[] faults) => ways.ListsItems ? faults : [];
}
