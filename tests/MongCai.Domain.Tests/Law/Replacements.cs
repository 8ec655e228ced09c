using System.Security.Cryptography;
using System.Text;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Domain.Outreach;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using MongCai.Domain.Surveys;
using MongCai.Domain.Tests.Conventions;
using MongCai.Domain.Tests.Dossiers;
using NodaTime;

namespace MongCai.Domain.Tests.Law;

/// <summary>For each place with marks, a caller who replaces a fact of it without touching the package, and sees the difference.</summary>
internal static class Replacements
{
    private static readonly LocalDate Today = new(2026, 11, 29);

    internal static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>
    {
        ["administrative-units.csv"] = () =>
        {
            AdministrativeUnitRegister own = AdministrativeUnitRegister.Read(
                Changed("administrative-units.csv", ("2024-10-31", "2024-12-31"), ("2024-11-01", "2025-01-01")));
            AdministrativeUnitCode merged = AdministrativeUnitCode.Parse("06718");
            Assert.Null(AdministrativeUnitRegister.QuangNinh.Find(merged, new(2024, 12, 1)));
            Assert.NotNull(own.Find(merged, new(2024, 12, 1)));
        },
        ["holiday-law.csv"] = () =>
        {
            LocalDate hungKings = new(2010, 4, 23);
            Announcements own = Announcements.Official.Adding(Announcements.Of(
                new AnnouncedDay(hungKings, DayKind.SwapWork, "Làm bù", "the notice of that year", swappedWith: hungKings.PlusDays(1)),
                new AnnouncedDay(hungKings.PlusDays(1), DayKind.SwapOff, "Nghỉ", "the notice of that year", swappedWith: hungKings)));
            Assert.False(WorkingCalendar.Official.IsWorkingDay(hungKings));
            Assert.True(WorkingCalendar.Of(new() { Announcements = own }).IsWorkingDay(hungKings));
        },
        ["schedules.csv"] = () =>
        {
            Schedule own = Schedule.LoadAll(Changed("schedules.csv", ("07:30-11:30", "08:00-12:00")))["std"];
            LocalDateTime early = new(2026, 11, 27, 7, 45);
            Assert.True(WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard).IsOpen(early));
            Assert.False(WorkingHours.Of(WorkingCalendar.Official, own).IsOpen(early));
        },
        ["weekly-pattern.csv"] = () =>
        {
            WeeklyPattern own = WeeklyPattern.Load(Changed("weekly-pattern.csv", ("1999-10-02", "2000-01-01")));
            LocalDate saturday = new(1999, 10, 9);
            Assert.False(WorkingCalendar.Official.IsWorkingDay(saturday));
            Assert.True(WorkingCalendar.Of(new() { Week = own }).IsWorkingDay(saturday));
        },
        ["dossier-regimes.csv"] = () =>
        {
            RegimeTable own = RegimeTable.Official.Adding(Lines(
                "regime,rule,value,instrument,article,source", "118/2025-309/2026,in-force-from,2026-08-20,Decree 309/2026/NĐ-CP,16.1,the gazette"));
            Assert.Equal(("118/2025-309/2026", "118/2025"), (RegimeTable.Official.For(new(2026, 8, 10)).Name, own.For(new(2026, 8, 10)).Name));
        },
        ["form-edition-names.csv"] = () => Assert.Equal(
            ("06", "05"), (Printed(FormSettings.For(new(2025, 9, 20))).Number, Printed(new FormSettings(FormEdition.Circular01)).Number)),
        ["standard-forms.csv"] = () =>
        {
            Assert.Contains("size:A4", Printed(FormSettings.For(Today)).ToHtml(), StringComparison.Ordinal);
            Assert.Contains("size:A5", Printed(FormSettings.For(Today) with { Paper = FormPaper.A5 }).ToHtml(), StringComparison.Ordinal);
        },
        ["online-entries.csv"] = () =>
        {
            OnlineEntries own = OnlineEntries.Official.Adding(Lines(
                "entry,from,until,instrument,article,source", "VNeID,2026-10-01,,Decree 320/2026/NĐ-CP,6,the gazette"));
            Assert.True(OnlineEntries.Official.IsOpen(OnlineEntry.VNeID, new(2026, 9, 1)));
            Assert.False(own.IsOpen(OnlineEntry.VNeID, new(2026, 9, 1)));
        },
        ["state-duties.csv"] = () =>
        {
            StateDuties own = StateDuties.Official.Adding(Lines(
                "duty,vietnamese,english,from,until,instrument,article,source",
                "Forms,Bộ Tư pháp,Ministry of Justice,2026-07-01,2026-08-04,Decree 118/2025/NĐ-CP,36,the gazette"));
            Assert.Equal("Government Office", StateDuties.Official.For(StateDuty.Forms, new(2026, 7, 15)).Name.English);
            Assert.Equal("Ministry of Justice", own.For(StateDuty.Forms, new(2026, 7, 15)).Name.English);
            Assert.Equal("Government Office", own.For(StateDuty.Forms, new(2026, 6, 30)).Name.English); // outside its days
        },
        ["evaluation-rules.csv"] = () =>
        {
            EvaluationRules own = EvaluationRules.Read(Changed("evaluation-rules.csv", ("2020-08-20", "2020-07-01")), Changed("evaluation-bands.csv"));
            Assert.Null(EvaluationRules.Official.For(OfficerKind.CivilServant, new(2020, 7, 15)));
            Assert.NotNull(own.For(OfficerKind.CivilServant, new(2020, 7, 15)));
        },
        ["rotation-rules.csv"] = () =>
        {
            RotationRule own = RotationRules.Official.Adding(Lines(
                "shortest_years,longest_years,from,until,instrument,article,source", "3,5,2019-08-15,,Decree 59/2019/NĐ-CP,36,the gazette")).For(Today);
            Assert.Equal((2, 3), (RotationRules.Official.For(Today).ShortestYears, own.ShortestYears));
            Assert.Equal("3 to 5 years (Decree 59/2019/NĐ-CP Art 36)", own.ToString());
        },
        ["outreach-channels.csv"] = () =>
        {
            OutreachChannels own = OutreachChannels.Read(Changed("outreach-channels.csv", ("2023-07-01", "2023-08-01")));
            Assert.Equal(
                (2, 1), (OutreachChannels.Official.Find("posting")!.NamedBy(new(2023, 7, 15)).Count, own.Find("posting")!.NamedBy(new(2023, 7, 15)).Count));
        },
        ["outreach-norms.csv"] = () =>
        {
            SpendingNorms own = SpendingNorms.Read(Changed("outreach-norms.csv", ("leaflet,1500000", "leaflet,1600000")));
            Assert.IsType<SpendingDecision.Above>(SpendingNorms.LegalEducation.Check("leaflet", Vnd.Of(1_600_000), 1, Today));
            Assert.IsType<SpendingDecision.Within>(own.Check("leaflet", Vnd.Of(1_600_000), 1, Today));
        },
        ["outreach-scoring.csv"] = () => Assert.Equal(
            ScoringTable.ParIndex.Max + 0.5m, ScoringTable.Read(Changed("outreach-scoring.csv", ("ratio,0.5,1:0.5 0.85:0.25", "ratio,1,1:1 0.85:0.5")), "par-index").Max),
        ["fee-rules.csv"] = () =>
        {
            FeeSchedule own = FeeSchedule.BuiltIn.Adding(FeeTables.ReadRules(Lines(
                "procedure,code,kind,name,unit,amount,first_pages,further_amount,cap,channel,from,until,instrument,article,source",
                "1.004222,CT-TT,charge,Lệ phí đăng ký thường trú,case,25000,,,,in-person,2023-02-05,,Circular 75/2022/TT-BTC,5,the annexed table")));
            Assert.Equal((20_000, 25_000), (Residence(FeeSchedule.BuiltIn), Residence(own)));
        },
        ["fee-reductions.csv"] = () => Assert.Equal(
            (0, 20_000), (Residence(FeeSchedule.BuiltIn, PayerGroup.Orphan), Residence(WithoutGroup("+orphan"), PayerGroup.Orphan))),
        ["payer-groups.csv"] = () => Assert.Equal(
            (0, 20_000), (Residence(FeeSchedule.BuiltIn, PayerGroup.BorderCommune), Residence(WithoutGroup("+border-commune"), PayerGroup.BorderCommune))),
        ["receipt-rules.csv"] = () =>
        {
            LocalDate day = new(2025, 1, 2);
            ReceiptCounter last = new(ReceiptSeries.Of("EBL01", "25TAA", 2025), 999_999);
            Assert.IsType<ReceiptAllocation.Allocated>(last.Allocate(day));
            Assert.IsType<ReceiptAllocation.Exhausted>(last.Allocate(day, ReceiptRegime.On(day) with { LongestNumber = 6 }));
        },
        ["receipt-symbols.csv"] = () =>
        {
            ReceiptRegime official = ReceiptRegime.On(new(2025, 1, 2));
            ReceiptRegime own = official with { Symbols = new("01BLP0", "", new("Decree 123/2020/NĐ-CP", "32")) };
            ReceiptSeries series = ReceiptSeries.Of("EBL01", "25TAA", 2025);
            Assert.Null(official.Symbols.Refusal(series));
            Assert.NotNull(own.Symbols.Refusal(series));
        },
        ["bank-bins.csv"] = () => Assert.Equal(
            "Ngân hàng CIMB", BankDirectory.Read(Changed("bank-bins.csv", ("422589,,CIMB Bank", "422589,,Ngân hàng CIMB"))).Find(BankBin.Parse("422589"))!.ShortName),
        ["publication-rules.csv"] = () =>
        {
            PublicationRule own = PublicationRules.Official.Adding(Lines(
                "rule,step,days,unit,instrument,article,source",
                "Decision766Provincial,announce-before,7,WorkingDay,Decision 766/QĐ-TTg,1.1,the annex",
                "Decision766Provincial,public-within,5,WorkingDay,Decision 766/QĐ-TTg,1.2,the annex"))["Decision766Provincial"];
            Publication publication = new() { DecidedOn = new(2026, 11, 2), EffectiveOn = new(2026, 11, 9) };
            Assert.True(publication.IsAnnouncedOnTime(PublicationRule.Decision766Provincial, WorkingCalendar.Official));
            Assert.False(publication.IsAnnouncedOnTime(own, WorkingCalendar.Official));
        },
        ["search-words.csv"] = () =>
        {
            Procedure procedure = new() { Code = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh" };
            SearchWords own = SearchWords.Read(Lines("said,meant,weight,source", "đội mũ,đăng ký khai sinh,100,our hamlet"));
            Assert.Empty(ProcedureCatalogue.Of([procedure]).Search(new() { Text = "đội mũ" }, Today, 1));
            Assert.Single(ProcedureCatalogue.Of([procedure], own).Search(new() { Text = "đội mũ" }, Today, 1));
        },
        ["grade-bands.csv"] = () => Assert.Equal(
            ("Excellent", "Good"),
            (GradeBands.Index766.GradeOf(92).Name.English, GradeBands.Read(Changed("grade-bands.csv", ("index-766,90,", "index-766,95,")), "index-766").GradeOf(92).Name.English)),
        ["index-766.csv"] = () => Assert.Equal(
            (4.8m, 6m),
            (Points(Index766.Official, "PUBLISH_ON_TIME", Ratio.Of(8, 10)),
                Points(Index766.Read(Changed("index-766.csv", ("PUBLISH_ON_TIME,transparency,6,1,", "PUBLISH_ON_TIME,transparency,6,0.8,"))), "PUBLISH_ON_TIME", Ratio.Of(8, 10)))),
        ["rates.csv"] = () => Assert.NotEqual( // the caller's own count in place of the rate's
            Points(Index766.Official, "ELECTRONIC_CERTIFIED_COPY", Ratio.Of(5, 10)), Points(Index766.Official, "ELECTRONIC_CERTIFIED_COPY", Ratio.Of(5, 20))),
        ["overdue-causes.csv"] = () => Assert.Equal(
            "Late opinion", OverdueCauses.Read(Changed("overdue-causes.csv", ("Slow coordination between agencies", "Late opinion"))).NameOf("coordination").English),
        ["questionnaires.csv"] = () =>
        {
            QuestionnaireId sipas = QuestionnaireId.Parse("sipas/2017");
            QuestionnaireCatalogue own = QuestionnaireCatalogue.Read(Changed("questionnaires.csv", ("Nơi ngồi chờ có đủ chỗ", "Có đủ chỗ ngồi chờ")));
            Assert.NotEqual(QuestionnaireCatalogue.Official.Find(sipas)!.Questions[0].Text, own.Find(sipas)!.Questions[0].Text);
        },
        ["Camt053.cs"] = BankLinesOfTheCaller,
        ["Mt940.cs"] = BankLinesOfTheCaller,
        ["VnPayTransaction.cs"] = () =>
        {
            string[] order = [.. VnPayTransaction.QueryOrder.Reverse()];
            VnPaySigner signer = VnPaySigner.WithSecret("SECRETKEY");
            Dictionary<string, string> answer = Signed(order);
            Assert.False(VnPayTransaction.TryRead(answer, VnPayTransaction.QueryOrder, signer, out _));
            Assert.True(VnPayTransaction.TryRead(answer, order, signer, out _));
        },
        ["KeyPayOptions.cs"] = () => Assert.NotEqual(
            KeyPayRequest.Query(KeyPay(), "T1").ToJson(), KeyPayRequest.Query(KeyPay(), "T1", new() { QueryCommand = "CHECK" }).ToJson()),
        ["PaymentRefusals.cs"] = () =>
        {
            PaymentDecision.Refused refused = new(new("lý do", "reason"), new("Law on Fees and Charges 97/2015/QH13", "15.1"), []);
            Assert.Equal("16", (refused with { Citation = refused.Citation!.Value with { Article = "16" } }).Citation!.Value.Article);
        },
        ["CutOff.cs"] = () => Assert.NotEqual(
            ReportingPeriod.Quarter(2024, 1).Days(CutOff.OnDay(14)), ReportingPeriod.Quarter(2024, 1).Days(CutOff.OnDay(20))),
        ["TableWords.cs"] = () => Assert.Contains(
            "Tiếp nhận mới",
            new ReportTable("II.06", new("Biểu của tỉnh", "Form of the province"), [new("received", new("Tiếp nhận mới", "Newly received"))], [new([new ReportCell.Count(3)])]).ToMarkdown(),
            StringComparison.Ordinal),
        ["FeeKind.cs"] = () => Assert.Equal(FeeKind.Charge, (FeeTables.ReadRules(Changed("fee-rules.csv"))[0] with { Kind = FeeKind.Charge }).Kind),
    };

    private static void BankLinesOfTheCaller() => Assert.Equal(
        new MoneyLine("MC1", "FT1", Vnd.Of(20_000)), ReconciliationTables.ReadMoneyLines(Lines("reference,transaction,amount", "MC1,FT1,20000")).Single());

    private static PrintedForm Printed(FormSettings settings) =>
        ControlSlip.From(SampleEvents.Lived(), new FormIssuer("Trung tâm (mẫu)", "Móng Cái", "quầy 3", null, "ỦY BAN NHÂN DÂN (MẪU)")).Print(settings);

    private static long Residence(FeeSchedule schedule, params PayerGroup[] groups) =>
        schedule.Quote(ProcedureCode.Parse("1.004222"), FeeRequest.Of(Today, SubmissionChannel.InPerson, 1, 1, groups))!.Lines.Single().Amount!.Value.Dong;

    private static FeeSchedule WithoutGroup(string group) => FeeSchedule.Read(Changed("fee-rules.csv"), Changed("fee-reductions.csv", (group, "")));

    private static decimal? Points(Index766 index, string item, Ratio ratio) =>
        index.Score(new Dictionary<string, IndexFigure> { [item] = new IndexFigure.Counted(ratio) })[item].Points;

    private static KeyPaySigner KeyPay() => KeyPaySigner.Of("MC", "key1", "key2");

    private static Dictionary<string, string> Signed(string[] order)
    {
        Dictionary<string, string> fields = new()
        {
            ["vnp_ResponseId"] = "A1",
            ["vnp_Command"] = "querydr",
            ["vnp_ResponseCode"] = "00",
            ["vnp_TxnRef"] = "REF1",
            ["vnp_Amount"] = "2000000",
            ["vnp_TransactionStatus"] = "00",
        };
        string data = string.Join('|', order.Select(name => fields.GetValueOrDefault(name, "")));
        fields["vnp_SecureHash"] = Convert.ToHexString(HMACSHA512.HashData("SECRETKEY"u8, Encoding.UTF8.GetBytes(data)));
        return fields;
    }

    /// <summary>The table of the package as a caller's own, with what was changed in it.</summary>
    private static StringReader Changed(string table, params (string Found, string Put)[] changes)
    {
        string text = Repository.Read(LawFiles.Tables.Single(path => Path.GetFileName(path) == table));
        foreach ((string found, string put) in changes)
        {
            Assert.Contains(found, text, StringComparison.Ordinal);
            text = text.Replace(found, put, StringComparison.Ordinal);
        }

        return new(text);
    }

    private static StringReader Lines(params string[] lines) => new(string.Join('\n', lines));
}
