using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;
using PortalSandbox.National;

namespace OneStopDay;

/// <summary>
/// The fortnight at the national exchange, a fake one in process: what is pushed each evening, what is remembered of it, and a dossier that comes
/// from there.
/// </summary>
/// <remarks>
/// Fields, officers and names of agencies are generated. What is remembered lies in a file of SQLite, which is opened anew for each push as after a
/// restart.
/// </remarks>
internal sealed class NationalPushes(Screen screen, Portal portal, IReadOnlyDictionary<DossierCode, Life> dossiers, CashDesk desk) : IDisposable
{
    private static readonly ProcedureField Field = new("G00-MH00", "Lĩnh vực minh họa");
    private static readonly LocalDateTime Evening = new(2026, 8, 28, 20, 0);
    private static readonly LocalDateTime LastEvening = new(2026, 9, 11, 17, 30);

    private readonly FakeNationalExchange exchange = new(portal.Clock);
    private readonly List<BilingualText> lines = [];

    internal void Plan(Agenda agenda)
    {
        agenda.Add(new(2026, 8, 28, 19, 40), ReceiveAsync);
        agenda.Add(Evening, () => PushAsync(Evening));
        agenda.Add(LastEvening, () => PushAsync(LastEvening));
    }

    internal void Print()
    {
        screen.Line();
        screen.Heading(screen.In("Đồng bộ với Cổng Dịch vụ công quốc gia (bản giả lập)", "Kept in step with the national portal (a fake one)"));
        lines.ForEach(line => screen.Line(line.In(screen.Language)));
    }

    public void Dispose() => exchange.Dispose();

    /// <summary>A citizen files on the national portal; the exchange sends it twice, as it does where an answer was lost.</summary>
    private async Task ReceiveAsync()
    {
        using HttpClient province = new();
        province.DefaultRequestHeaders.Authorization = new("Bearer", await portal.TokenAsync().ConfigureAwait(false));
        Uri address = new(portal.Address, "/national/receive");
        InboundReply first = await FakeNationalExchange.SendAsync(province, address, Inbound()).ConfigureAwait(false);
        InboundReply second = await FakeNationalExchange.SendAsync(province, address, Inbound()).ConfigureAwait(false);
        lines.Add(
            new(
                $"Nhận một hồ sơ công dân nộp trên Cổng quốc gia: {first.Message}; gửi lại lần hai: {second.Message}.",
                $"A dossier that a citizen filed on the national portal: {first.Message}; sent a second time: {second.Message}."));
    }

    private static NationalDossier Inbound() => new()
    {
        Procedure = ProcedureCode.Parse("1.004194"),
        ProcedureName = "Đăng ký tạm trú",
        Channel = NationalCode.Of(SubmissionChannel.Online),
        ApplicantName = "Người Nộp Trên Cổng",
        ApplicantKind = NationalCode.Of(NationalApplicantKind.Citizen),
        Status = NationalStatus.Of(DossierState.Filed),
        Code = NumberOfThePortal(),
    };

    /// <summary>The national portal's own number, which is no code of a province.</summary>
    private static NationalValue<DossierCode> NumberOfThePortal() =>
        ((InboundCall.Filed)InboundCall.Read("""{"MaHoSo":"0f8fad5b-d9cb-469f-a165-70867728950e"}"""u8.ToArray())).Dossiers[0].Code;

    private async Task PushAsync(LocalDateTime at)
    {
        (int before, int steps) = (exchange.Dossiers.Count, exchange.Steps.Count);
        NationalPush push = new(exchange.CreateClient(), await SqlitePushStore.OpenAsync(portal.FileOf("national.db")).ConfigureAwait(false));
        List<NationalPushRecord> records = [];
        List<string> problems = [];
        int calls = exchange.Services.Count(service => service == "DongBoHoSoMC");
        foreach (Life life in dossiers.Values)
        {
            await PushAsync(push, await life.VerifiedAsync().ConfigureAwait(false), records, problems).ConfigureAwait(false);
        }

        int pushed = exchange.Services.Count(service => service == "DongBoHoSoMC") - calls;
        Add(at, exchange.Dossiers.Count - before, pushed, exchange.Steps.Count - steps,
            records.Count(record => record.State == NationalPushState.Delivered), problems);
    }

    private async Task PushAsync(NationalPush push, Dossier dossier, List<NationalPushRecord> records, List<string> problems)
    {
        NationalDossierContext context = ContextOf(dossier);
        switch (NationalMapping.OfDossier(dossier, context), NationalMapping.OfProgress(dossier, context))
        {
            case (NationalMapping<NationalDossier>.Complete { Record: var record },
                NationalMapping<IReadOnlyList<NationalProgress>>.Complete { Record: var steps }):
                records.Add(await push.PushAsync(record, steps).ConfigureAwait(false));
                break;
            case (NationalMapping<NationalDossier>.Incomplete { Problems: var missing }, _):
                problems.Add($"{dossier.Code}: {missing[0].Field}");
                break;
            default:
                throw new FormatException($"The steps of {dossier.Code} could not be mapped.");
        }
    }

    /// <summary>For a result that was returned online the contract shows no code; nobody makes one up.</summary>
    private NationalDossierContext ContextOf(Dossier dossier) => new()
    {
        Field = Field,
        FilingPlace = NationalCode.Of(NationalFilingPlace.ProvincialSystem),
        Payments = [.. desk.Bills.Where(bill => bill.Dossier == dossier.Code).Select(bill => bill.Replayed).OfType<Payment>()],
        AgencyName = code => $"Cơ quan {code} (minh họa)",
        Officer = _ => new("Cán bộ minh họa", "Chuyên viên", "Bộ phận Một cửa"),
        Abstract = $"Hồ sơ minh họa {dossier.Code}",
        ChosenReturn = ReturnChannel.Counter,
    };

    private void Add(LocalDateTime at, int added, int pushed, int steps, int known, List<string> problems)
    {
        lines.Add(new(
            Invariant($"{screen.Short(at)}: {added} hồ sơ mới, {pushed} lần gọi DongBoHoSoMC, {steps} bước xử lý; Cổng quốc gia có {known} hồ sơ."),
            Invariant($"{screen.Short(at)}: {added} new dossiers, {pushed} calls of DongBoHoSoMC, {steps} steps; the national portal has {known} dossiers.")));
        lines.AddRange(
            problems.Select(
                problem => new BilingualText($"  Chưa đồng bộ được, thiếu thông tin: {problem}", $"  Not pushed, something is missing: {problem}")));
    }
}
