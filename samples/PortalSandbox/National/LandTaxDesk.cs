using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;

namespace PortalSandbox.National;

/// <summary>Takes notices and vouchers of land tax for dossiers that the portal has, into an inbox where there is one.</summary>
internal sealed class LandTaxDesk(PortalService portal, NationalInbox? inbox)
{
    private const string NoInbox =
        "nhưng Cổng thử nghiệm chưa được chỉ định nơi lưu, nên không có gì được lưu. Cách xử lý: khởi động với --national-inbox THƯ_MỤC rồi gửi lại.";

    internal Task<InboundReply> TakeAsync(InboundCall.LandTaxNotified call, string authorization, CancellationToken cancellationToken) =>
        TakeAsync(
            Invariant($"Đọc được thông báo thuế đất (NhanThongBaoThueDat) của {call.Notices.Count} hồ sơ"),
            [.. call.Notices.Select(notice => notice.Dossier)],
            authorization,
            to => to.KeepAsync("land-tax-notice", ".xml", call.Document, cancellationToken),
            cancellationToken);

    internal Task<InboundReply> TakeAsync(InboundCall.LandTaxPaid call, string authorization, CancellationToken cancellationToken) =>
        TakeAsync(
            Invariant($"Đọc được {call.Vouchers.Count} chứng từ thuế đất (NhanChungTuThueDat)"),
            [.. call.Vouchers.Select(voucher => voucher.Dossier)],
            authorization,
            to => KeepAsync(to, call.Vouchers, cancellationToken),
            cancellationToken);

    private async Task<InboundReply> TakeAsync(
        string read, NationalValue<DossierCode>[] dossiers, string authorization, Func<NationalInbox, Task> keep, CancellationToken cancellationToken)
    {
        if (inbox is null)
        {
            return InboundReply.Refused($"{read}, {NoInbox}");
        }

        foreach (NationalValue<DossierCode> dossier in dossiers)
        {
            if (dossier.Value is not { } code || !await HasAsync(code, authorization, cancellationToken).ConfigureAwait(false))
            {
                return InboundReply.Refused(
                    $"{read}, nhưng hệ thống của tỉnh không có hồ sơ '{dossier.Value}' (MA_HSO, MaHoSo) nên chưa lưu dữ liệu. Đề nghị gửi lại với mã hồ sơ của tỉnh.");
            }
        }

        await keep(inbox).ConfigureAwait(false);
        return InboundReply.Taken;
    }

    private async Task<bool> HasAsync(DossierCode code, string authorization, CancellationToken cancellationToken)
    {
        IncomingCall call = new()
        {
            Operation = PortalOperations.GetDossier,
            Route = new Dictionary<string, string> { ["code"] = code.ToString() },
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Authorization"] = authorization },
        };
        return (await portal.AnswerAsync(call, cancellationToken).ConfigureAwait(false)).Status == StatusCodes.Status200OK;
    }

    private static async Task KeepAsync(NationalInbox inbox, IReadOnlyList<LandTaxVoucher> vouchers, CancellationToken cancellationToken)
    {
        foreach (LandTaxVoucher voucher in vouchers)
        {
            await inbox.KeepAsync("land-tax-voucher", ".json", JsonSerializer.SerializeToUtf8Bytes(voucher), cancellationToken).ConfigureAwait(false);
        }
    }
}
