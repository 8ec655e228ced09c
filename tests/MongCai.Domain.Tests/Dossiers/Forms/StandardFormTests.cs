using System.Xml.Linq;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers.Forms;

public class StandardFormTests
{
    private static readonly FormIssuer Issuer = new(
        "Trung tâm Phục vụ hành chính công (mẫu)", "Móng Cái", "quầy 3, điện thoại 0203 000 000", PersonName.Parse("Trần Văn Mẫu"), "ỦY BAN NHÂN DÂN (MẪU)");
    private static readonly FormSettings Of2018 = new(FormEdition.Circular01);
    private static readonly FormSettings Of2025 = new(FormEdition.Circular03);
    private static readonly FormSettings English = Of2025 with { Language = Language.English };

    private static readonly Dossier Refused = Sample.Filed()
        .Do(d => d.RefuseIntake(Sample.After(1, OneStopShop), "Không thuộc thẩm quyền <của> cơ quan", Sample.SpecialLaw));
    private static readonly Dossier Stopped = Sample.InProcess().Do(d => d.Stop(Sample.After(1, CompetentAgency), "Tranh chấp đất đai"));

    public static TheoryData<string> Names => [.. Forms(Of2025).Keys];

    [Fact]
    public void AppointmentSlip_In2018_PrintsForm01() => Snapshots.Matches(Both(Forms(Of2018)["slip"]));

    [Fact]
    public void AppointmentSlip_In2025_PrintsForm01() => Snapshots.Matches(Both(Forms(Looked)["slip"]));

    [Fact]
    public void AppointmentSlip_InEnglish_PrintsForm01() => Snapshots.Matches(Both(Forms(English)["slip"]));

    [Fact]
    public void SupplementRequest_In2018_PrintsForm02() => Snapshots.Matches(Both(Forms(Of2018)["supplement"]));

    [Fact]
    public void SupplementRequest_In2025_PrintsForm02() => Snapshots.Matches(Both(Forms(Of2025)["supplement"]));

    [Fact]
    public void RefusalNotice_In2018_PrintsForm03() => Snapshots.Matches(Both(Forms(Of2018)["refusal"]));

    [Fact]
    public void RefusalNotice_In2025_PrintsForm03() => Snapshots.Matches(Both(Forms(Of2025)["refusal"]));

    [Fact]
    public void ApologyLetter_In2018_PrintsForm04() => Snapshots.Matches(Both(Forms(Of2018)["apology"]));

    [Fact]
    public void ApologyLetter_In2025_PrintsForm04() => Snapshots.Matches(Both(Forms(Of2025)["apology"]));

    [Fact]
    public void StopNotice_In2025_PrintsForm05() => Snapshots.Matches(Both(Forms(Of2025)["stop"]));

    [Fact]
    public void ControlSlip_In2018_PrintsForm05() => Snapshots.Matches(Both(Forms(Of2018)["control"]));

    [Fact]
    public void ControlSlip_In2025_PrintsForm06() => Snapshots.Matches(Both(Forms(Of2025)["control"]));

    [Fact]
    public void DossierRegister_In2018_PrintsForm06() => Snapshots.Matches(Both(Forms(Of2018)["register"]));

    [Fact]
    public void DossierRegister_In2025_PrintsForm07() => Snapshots.Matches(Both(Forms(Of2025)["register"]));

    /// <summary>The forms that the events of whole lives call for, event by event; in brackets the copy that is kept.</summary>
    [Fact]
    public void After_EachEvent_PrintsTheFormsItCallsFor()
    {
        Assert.Equal("Filed: | IntakeRefused:03", CalledFor(Refused, Of2025));
        Assert.Equal("Filed: | Accepted:(01),01 | Transferred: | Stopped:05", CalledFor(Stopped, Of2025));
        Assert.Equal("Filed: | Accepted:(01),01 | Transferred: | Stopped:", CalledFor(Stopped, Of2018)); // Circular 01/2018 has no such form
        Assert.Contains("SupplementRequested:02", CalledFor(SampleEvents.Lived(), Of2018), StringComparison.Ordinal);
        Assert.Contains("Reappointed:04", CalledFor(SampleEvents.Lived(), Of2025), StringComparison.Ordinal);
    }

    [Fact]
    public void After_AnAcceptanceWithoutSlip_PrintsNone() =>
        Assert.Empty(PrintedForm.After(Sample.Filed(Sample.Submission with { ProcessingTime = ProcessingTime.SameDay }).Do(d => d.Accept(Sample.After(1, OneStopShop), Sample.Rules, hasSlip: false)), Issuer, Of2025));

    [Fact]
    public void StopNotice_In2018_IsNoForm() =>
        Assert.Equal(
            "Circular01 has no form for a StopNotice. Print it by another circular.",
            Assert.Throws<InvalidOperationException>(() => StopNotice.From(Stopped, Issuer).Print(Of2018)).Message);

    [Theory]
    [MemberData(nameof(Names))]
    public void ToHtml_OfEveryForm_IsWellFormedAndEscaped(string name)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string html = Forms(Of2025 with { Language = language, QrCode = Qr })[name].ToHtml();
            XDocument page = XDocument.Parse(html
                .Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
                .Replace("<br>", "<br/>", StringComparison.Ordinal)
                .Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal)
                .Replace("form-action 'none'\">", "form-action 'none'\"/>", StringComparison.Ordinal)
                .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal));
            Assert.Equal(language == Language.English ? "en" : "vi", page.Root!.Attribute("lang")!.Value);
            Assert.Single(page.Descendants("h1"));
            Assert.StartsWith("default-src 'none'; ", page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value, StringComparison.Ordinal);
            Assert.All(page.Descendants("th"), header => Assert.Equal("col", header.Attribute("scope")!.Value));
            Assert.All(page.Descendants("table"), table => Assert.Single(table.Elements("caption")));
            Assert.Contains("Nguyễn Văn <Mẫu>", page.Root.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("<Mẫu>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void From_ADossierWithoutTheEvent_Throws()
    {
        Dossier filed = Sample.Filed();
        Assert.All<Action>(
            [
                () => AppointmentSlip.From(filed, Issuer), () => SupplementRequest.From(filed, Issuer), () => RefusalNotice.From(filed, Issuer),
                () => ApologyLetter.From(filed, Issuer), () => StopNotice.From(filed, Issuer),
            ],
            fill => Assert.Contains("000.00.01.H49-250908-0001", Assert.Throws<InvalidOperationException>(fill).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void ApologyLetter_RemembersTheDayBefore()
    {
        ApologyLetter letter = ApologyLetter.From(SampleEvents.Lived(), Issuer);
        Assert.Equal((22, Sample.Filing.PlusDays(21)), (letter.DueAt!.Value.Day, letter.NewDueAt));
    }

    [Fact]
    public void StopNotice_OfAClosing_IsFinal()
    {
        StopNotice notice = StopNotice.From(Stopped.Do(d => d.Close(Sample.After(2, CompetentAgency), "Hết thời gian", Sample.Calendar)), Issuer);
        Assert.Equal((true, "Hết thời gian"), (notice.IsFinal, notice.Reason));
    }

    [Fact]
    public void StopNotice_OfAClosingByASpecialLaw_RestsOnIt()
    {
        Dossier awaiting = Sample.InProcess().Do(d => d.RequestSupplement(Sample.After(2, CompetentAgency), ["Bản vẽ"], "Sai", Sample.Calendar));
        Dossier closed = awaiting.Do(d => d.Close(Sample.After(72, OneStopShop), "Hết thời hạn", Sample.Calendar, Sample.SpecialLaw));
        Assert.Equal(Sample.SpecialLaw, StopNotice.From(closed, Issuer).Basis);
    }

    [Fact]
    public void AppointmentSlip_InBothCopies_SaysWhoseEachIs()
    {
        IReadOnlyList<PrintedForm> copies = AppointmentSlip.From(Sample.Accepted(), Issuer).PrintCopies(Of2025);
        Assert.Equal(["Liên 1: Lưu", "Liên 2: Giao người nộp hồ sơ"], copies.Select(copy => copy.ToText().Split('\n').Single(line => line.StartsWith("Liên 1", StringComparison.Ordinal) || line.StartsWith("Liên 2", StringComparison.Ordinal))));
        Assert.All(copies, copy => Assert.Contains("Liên ", copy.ToHtml(), StringComparison.Ordinal));
    }

    /// <summary>What Circular 01/2018 lists, filled or left to be filled by hand.</summary>
    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN (MẪU)")] // the body above the issuer
    [InlineData("Số: ……")]
    [InlineData("Thư điện tử: ")]
    [InlineData("Số lượng hồ sơ (bộ): 1")]
    [InlineData("Đăng ký nhận kết quả tại: ……")]
    [InlineData("Phí, lệ phí: ……")]
    [InlineData("Tình trạng nộp: ……")]
    [InlineData("Vào sổ theo dõi hồ sơ, quyển số: ……")]
    [InlineData("Liên hệ hướng dẫn: quầy 3, điện thoại 0203 000 000")]
    [InlineData("Người tiếp nhận hồ sơ (ký, ghi rõ họ tên): Trần Văn Mẫu")]
    public void AppointmentSlip_WithoutMore_HasAPlaceForAll(string line) =>
        Assert.Contains(
            "\n" + line,
            "\n" + AppointmentSlip.From(Sample.Accepted(Sample.Submission with { Applicant = Sample.Company }), Issuer).Print(Of2025).ToText(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "đã nộp")]
    [InlineData(false, "chưa nộp")]
    public void AppointmentSlip_OfAFee_SaysWhetherItIsPaid(bool isPaid, string state) =>
        Assert.Contains(
            $"Tình trạng nộp: {state}\n",
            (AppointmentSlip.From(Sample.Accepted(), Issuer) with { IsPaid = isPaid }).Print(Of2025).ToText(),
            StringComparison.Ordinal);

    /// <summary>The day of the result is what all look for: 14 pt and more.</summary>
    [Fact]
    public void ToHtml_OfTheDayOfTheResult_IsLarge()
    {
        Assert.All(
            [Forms(Of2025)["slip"].ToHtml(), Forms(Of2025)["apology"].ToHtml()],
            html => Assert.Single(html.Split("<div class=\"large\">")[1..]));
        Assert.Contains(".large dd{font-size:15pt}", Forms(Of2025)["slip"].ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OfALookUp_GroupsTheCodeAndKeepsTheAddressWhole()
    {
        PrintedForm slip = AppointmentSlip.From(Sample.Accepted(), Issuer).Print(Looked);
        Assert.Contains(
            "\nTra cứu tại: https://example.vn/tra-cuu\nMã tra cứu: 6D2F A2C2 62D4 4D45 C766 D020 E290 34CA\n", slip.ToText(), StringComparison.Ordinal);
        Assert.Contains("<span class=\"code\">6D2F</span> <span class=\"code\">A2C2</span>", slip.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("Circular03, Vietnamese", Looked.ToString()); // the code is a secret
    }

    [Theory]
    [InlineData(1, "ngày 08 tháng 01 năm 2026")]
    [InlineData(2, "ngày 08 tháng 02 năm 2026")]
    [InlineData(3, "ngày 08 tháng 3 năm 2026")]
    [InlineData(10, "ngày 08 tháng 10 năm 2026")]
    public void Print_OfTheDay_PutsAZeroBeforeTheFirstMonthsOnly(int month, string expected)
    {
        LocalDateTime day = new(2026, month, 8, 9, 0);
        Assert.Contains(
            expected,
            RefusalNotice.From(Sample.Filed(at: day).Do(d => d.RefuseIntake(Sample.At(day, OneStopShop), "Lý do")), Issuer).Print(Of2025).ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ControlSlip_WithoutNames_NamesTheOneStopShop()
    {
        string text = ControlSlip.From(SampleEvents.Lived(), Issuer).Print(Of2025).ToText();
        Assert.Contains("  Trung tâm Phục vụ hành chính công (mẫu) | 000.00.02.H49 | ", text, StringComparison.Ordinal);
        Assert.Contains(
            "  Nơi nhận | Phòng chuyên môn | ",
            ControlSlip.From(SampleEvents.Lived(), Issuer).Print(Of2025, agency => agency == Sample.Shop ? "Nơi nhận" : "Phòng chuyên môn").ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void StopNotice_OfAWithdrawal_PrintsForm05() =>
        Snapshots.Matches(Both(Withdrawal(new FeeSettlement(Vnd.Of(50_000), Vnd.Of(20_000), Sample.SpecialLaw)).Print(Of2025)));

    [Fact]
    public void StopNotice_WithoutWordOfTheMoney_LeavesABlank()
    {
        StopNotice notice = Withdrawal(null);
        Assert.Equal(
            (DossierState.InProcess, true, true, "Decree 118/2025/NĐ-CP Art 21"), (notice.Stage, notice.IsFinal, notice.IsRequested, notice.Basis.ToString()));
        Assert.Contains("Phí, lệ phí: ……", notice.Print(Of2025).ToText(), StringComparison.Ordinal);
        Assert.Contains(
            "Fees and charges: paid 50,000 VND; nothing is returned\n",
            Withdrawal(new FeeSettlement(Vnd.Of(50_000))).Print(English).ToText(),
            StringComparison.Ordinal);
    }

    /// <summary>Who takes papers back before the slip does so by no article, unless they filed online.</summary>
    [Theory]
    [InlineData(SubmissionChannel.InPerson, null)]
    [InlineData(SubmissionChannel.Online, "Decree 118/2025/NĐ-CP Art 21")]
    public void StopNotice_BeforeTheSlip_CitesTheArticleOnlineOnly(SubmissionChannel channel, string? basis) => Assert.Equal(
        basis, StopNotice.From(Sample.Filed(Sample.Submission with { Channel = channel }).Do(d => d.Withdraw(Sample.After(1, ActorKind.Applicant))), Issuer).Basis?.ToString());

    [Theory]
    [InlineData(50_000, 60_000, true)] // more than was paid
    [InlineData(-1, 0, true)]
    [InlineData(50_000, -1, true)]
    [InlineData(50_000, 20_000, false)] // returned by no law
    public void FeeSettlement_ThatDoesNotAddUp_IsTheCallersError(long paid, long refunded, bool hasLaw) =>
        Assert.Throws<ArgumentException>(() => new FeeSettlement(Vnd.Of(paid), Vnd.Of(refunded), hasLaw ? Sample.SpecialLaw : null));

    [Fact]
    public void ToString_OfModels_MasksTheApplicant()
    {
        string text = AppointmentSlip.From(Sample.Accepted(), Issuer).ToString();
        Assert.DoesNotContain("Nguyễn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần", text, StringComparison.Ordinal);
        Assert.DoesNotContain("345678", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("03 ngày làm việc kể từ ngày có kết quả thẩm định")] // its start is not known
    [InlineData("")]
    public void AppointmentSlip_OfATimeInWords_IsForAPerson(string time)
    {
        AppointmentSlip slip = AppointmentSlip.From(Sample.Accepted(Sample.Submission with { ProcessingTime = ProcessingTime.FromText(time) }), Issuer);
        Assert.Null(slip.DueAt);
        Assert.Contains($"Thời gian giải quyết theo quy định: {time}".TrimEnd(), slip.Print(Of2025).ToText(), StringComparison.Ordinal);
        Assert.Contains(
            "Thời gian trả kết quả: chưa tính được: thời hạn để trống hoặc ghi bằng lời, cần người đọc và ghi ngày hẹn\n",
            slip.Print(Of2025).ToText(),
            StringComparison.Ordinal);
        Assert.Contains("so a person must read it and write the date\n", slip.Print(English).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_OfAValueWithLineEnds_StaysOneLine()
    {
        Dossier dossier = Sample.Filed().Do(d => d.RefuseIntake(Sample.After(1, OneStopShop), "Một\r\nLý do: hai"));
        Assert.Contains("Lý do: Một  Lý do: hai\n", RefusalNotice.From(dossier, Issuer).Print(Of2025).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteCsv_OfTheRegister_IsTheRecordedText()
    {
        using StringWriter csv = new();
        Register().WriteCsv(csv);
        Snapshots.Matches(csv.ToString());
    }

    [Fact]
    public void WriteCsv_OfAFormula_DisarmsIt()
    {
        Submission submission = Sample.Submission with { Applicant = Sample.Company is Applicant.Organization company ? company with { Name = "=HYPERLINK(\"x\")" } : Sample.Person };
        using StringWriter csv = new();
        DossierRegister.Of(2025, Issuer, [Sample.Accepted(submission)]).WriteCsv(csv, Language.English);
        Assert.Contains(",\"'=HYPERLINK(\"\"x\"\")\",", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void DossierRegister_OfAYear_LeavesOutTheOthers() => Assert.Empty(DossierRegister.Of(2024, Issuer, [Sample.Accepted()]).Lines);

    [Theory]
    [InlineData(2018, 6, 21, FormEdition.Circular01)] // before Circular 01 itself
    [InlineData(2025, 9, 14, FormEdition.Circular01)]
    [InlineData(2025, 9, 15, FormEdition.Circular03)]
    public void For_ADayOfReceipt_ChoosesTheCircular(int year, int month, int day, FormEdition edition) =>
        Assert.Equal(new FormSettings(edition, Language.English), FormSettings.For(new LocalDate(year, month, day), Language.English));

    /// <summary>A circular that only the list of editions knows would print nothing.</summary>
    [Fact]
    public void Edition_OfAnyCircular_PrintsTheFormsOfReceiptAndRefusal() =>
        Assert.All(
            Enum.GetValues<FormEdition>().SelectMany(edition => new[] { nameof(AppointmentSlip), nameof(RefusalNotice), nameof(DossierRegister) }.Select(form => (edition, form))),
            one => Assert.True(StandardForm.Exists(one.edition, one.form), $"standard-forms.csv has no {one.form} of {one.edition}."));

    [Fact]
    public void ToText_WithoutAddressAndPhone_LeavesBlanksToFill()
    {
        string text = AppointmentSlip.From(Sample.Accepted(Sample.Submission with { Applicant = Sample.Company }), Issuer with { Officer = null }).Print(Of2025)
            .ToText();
        Assert.Contains("Địa chỉ: ……", text, StringComparison.Ordinal);
        Assert.Contains("Đăng ký nhận kết quả tại: ……", text, StringComparison.Ordinal);
        Assert.Contains("Người tiếp nhận hồ sơ (ký, ghi rõ họ tên): ……", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_WithoutEmail_LeavesItOut()
    {
        Applicant person = new Applicant.Individual(PersonName.Parse("Người Mẫu"), new Contact(), Sample.Person.Basis);
        Assert.DoesNotContain("Thư điện tử", RefusalNotice.From(Sample.Filed(Sample.Submission with { Applicant = person }).Do(d => d.RefuseIntake(Sample.After(1, OneStopShop), "Lý do")), Issuer).Print(Of2025).ToText(), StringComparison.Ordinal);
    }

    private static string CalledFor(Dossier dossier, FormSettings settings) => string.Join(" | ", dossier.Events.Select((step, index) =>
        $"{step.GetType().Name}:{string.Join(',', PrintedForm.After(Dossier.Replay(dossier.Events.Take(index + 1)), Issuer, settings).Select(Number))}"));

    private static string Number(PrintedForm form) => form.IsKept ? $"({form.Number})" : form.Number;

    private static FormSettings Looked => Of2025 with { QrCode = Qr, LookupAddress = "https://example.vn/tra-cuu", LookupCode = "6D2FA2C262D44D45C766D020E29034CA", DocumentNumber = "0007/2025" };

    private static SvgImage Qr =>
        SvgImage.Parse("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"><rect width=\"1\" height=\"1\" fill=\"#000\" /></svg>");

    private static Dictionary<string, PrintedForm> Forms(FormSettings settings)
    {
        Dictionary<string, PrintedForm> forms = new()
        {
            ["slip"] = (AppointmentSlip.From(Sample.Accepted(), Issuer) with { ResultPlace = "Quầy trả kết quả", FeeNote = "50.000 đồng", IsPaid = true, Book = new BookEntry("01/2025", 7) }).Print(settings),
            ["supplement"] = SupplementRequest.From(SampleEvents.Lived(), Issuer).Print(settings),
            ["refusal"] = RefusalNotice.From(Refused, Issuer).Print(settings),
            ["apology"] = ApologyLetter.From(SampleEvents.Lived(), Issuer).Print(settings),
            ["control"] = ControlSlip.From(SampleEvents.Lived(), Issuer).Print(settings),
            ["register"] = Register().Print(settings, agency => $"Cơ quan {agency}"),
        };
        if (settings.Edition == FormEdition.Circular03)
        {
            forms["stop"] = StopNotice.From(Stopped, Issuer).Print(settings);
        }

        return forms;
    }

    private static StopNotice Withdrawal(FeeSettlement? money) =>
        StopNotice.From(Sample.InProcess().Do(d => d.Withdraw(Sample.After(4, ActorKind.Applicant), "Không còn nhu cầu")), Issuer) with { Money = money };

    private static DossierRegister Register() => DossierRegister.Of(
        2025, Issuer, [SampleEvents.Lived(), Refused, Sample.Accepted(Sample.Submission with { Code = DossierCode.Parse("000.00.01.H49-250908-0002"), Applicant = Sample.Company })]);

    private static string Both(PrintedForm form) => $"{form}\n\n{form.ToText()}\n{form.ToHtml()}";
}
