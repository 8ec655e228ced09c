using System.Reflection;
using System.Text.Json.Serialization;
using MongCai.Sdk.National;
using MongCai.Sdk.Tests.Json;
using NodaTime;

namespace MongCai.Sdk.Tests.National.Wire;

public class WireFormTests
{
    [Theory]
    [InlineData("\"20260908090507\"", 9, 5, 7)] // the contract's form
    [InlineData("20260908090507", 9, 5, 7)] // as a number
    [InlineData("\" 20260908090507 \"", 9, 5, 7)] // with spaces
    [InlineData("\"2026-09-08T09:05:07+0700\"", 9, 5, 7)] // C3.11: ISO without a colon
    [InlineData("\"2026-09-08T09:05:07.250+07:00\"", 9, 5, 7)] // ISO with one, and a fraction
    [InlineData("\"2026-09-08T02:05:07Z\"", 9, 5, 7)] // in universal time
    [InlineData("\"2026-09-08T02:05:07+0000\"", 9, 5, 7)] // the same without a colon
    [InlineData("\"2026-09-08T09:05:07\"", 9, 5, 7)] // without an offset: Vietnamese
    [InlineData("\"08/09/2026 09:05:07\"", 9, 5, 7)] // as people write it
    [InlineData("\"08/09/2026 09:05\"", 9, 5, 0)] // C3.8: the same without seconds
    [InlineData("\"2026-09-08 09:05:07\"", 9, 5, 7)] // C3.8: with a blank between day and hour
    [InlineData("\"2026-09-08 09:05:07.250\"", 9, 5, 7)] // and a fraction
    [InlineData("\"2026-09-08 09:05\"", 9, 5, 0)] // and without seconds
    [InlineData("\"08-09-2026\"", 0, 0, 0)] // a day is its beginning
    [InlineData("\"08/09/2026\"", 0, 0, 0)] // the same with slashes
    public void Time_InEveryForm_IsReadAndWrittenInOne(string json, int hour, int minute, int second)
    {
        NationalProgress step = Read(json);

        LocalDateTime at = step.At.Value!.Value;
        Assert.Equal(new LocalDate(2026, 9, 8), at.Date);
        Assert.Equal((hour, minute, second), (at.Hour, at.Minute, at.Second));
        Assert.Contains(FormattableString.Invariant($"\"ThoiDiemXuLy\":\"20260908{hour:00}{minute:00}{second:00}\""), Write(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"sau Tết\"", "sau Tết")] // words
    [InlineData("\"20260231090507\"", "20260231090507")] // no such day
    [InlineData("\"9/8/2026\"", "9/8/2026")] // which is the month?
    [InlineData("\"M-2026\"", "M-2026")] // no form at all
    [InlineData("\"12-2026\"", "12-2026")] // a month is no moment
    [InlineData("true", "True")] // a truth value
    public void Time_NotUnderstood_IsKeptAndWrittenAsItCame(string json, string text)
    {
        NationalProgress step = Read(json);

        Assert.Equal((null, text, false), (step.At.Value, step.At.Unread, step.At.IsAbsent));
        Assert.Equal("not understood", step.At.ToString());
        Assert.Contains($"\"ThoiDiemXuLy\":\"{text}\"", Write(step), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_OfAnOffsetOrAMomentThatThereIsNot_IsKept() => Assert.All(Beyond.Texts(":").Concat(Beyond.Texts("")), text =>
        Assert.Equal((null, text), (Read($"\"{text}\"").At.Value, Read($"\"{text}\"").At.Unread)));

    [Theory]
    [InlineData("\"\"")] // the contract's form
    [InlineData("null")] // another system's
    [InlineData("\"  \"")] // blank
    [InlineData("\"0001-01-01T00:00:00\"")] // C3.7: a moment that nobody set, as .NET writes it
    [InlineData("\"0001-01-01T00:00:00Z\"")] // the same with an offset
    public void Time_Absent_IsWrittenAsTheEmptyText(string json)
    {
        NationalProgress step = Read(json);

        Assert.True(step.At.IsAbsent);
        Assert.Contains("\"ThoiDiemXuLy\":\"\"", Write(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"1\"", true, "1")] // the contract's form
    [InlineData("1", true, "1")] // a number
    [InlineData("true", true, "1")] // a truth value
    [InlineData("\"True\"", true, "1")] // the word
    [InlineData("\"0\"", false, "0")] // the contract's form
    [InlineData("\"false\"", false, "0")] // the word
    [InlineData("\"2\"", null, "2")] // unknown
    [InlineData("\"\"", null, "")] // absent
    public void Flag_InEveryForm_IsReadAndWrittenInOne(string json, bool? value, string written)
    {
        NationalComponent component = NationalJson.Parse($$"""{"DuocSoHoa":{{json}}}""", NationalJson.Context.NationalComponent);

        Assert.Equal(value, component.IsDigitized.Value);
        Assert.Contains($"\"DuocSoHoa\":\"{written}\"", Records.Written(component, NationalJson.Context.NationalComponent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"75000\"", 75_000L, "75000")] // the contract's form
    [InlineData("75000", 75_000L, "75000")] // a number
    [InlineData("\"75.000 đồng\"", 75_000L, "75000")] // as people write it
    [InlineData("\"Không\"", null, "Không")] // words
    [InlineData("1.5", null, "1.5")] // no whole đồng
    [InlineData("75.000", 75L, "75")] // a number has no groups
    [InlineData("20000.00", 20_000L, "20000")] // nor does it lose by its fraction
    [InlineData("1e3", 1_000L, "1000")] // as .NET writes a large one
    [InlineData("1e30", null, "1e30")] // more money than there is
    [InlineData("\"20000.00\"", null, "20000.00")] // C3.6: a text with a fraction, or with groups?
    [InlineData("\"20,000\"", null, "20,000")] // C3.6: whose comma?
    [InlineData("\"0\"", 0L, "0")] // C.12: free
    public void Amount_InEveryForm_IsReadAndWrittenInOne(string json, long? dong, string written)
    {
        NationalFee fee = NationalJson.Parse($$"""{"Gia":{{json}}}""", NationalJson.Context.NationalFee);

        Assert.Equal(dong, fee.Amount.Value?.Dong);
        Assert.Contains($"\"Gia\":\"{written}\"", Records.Written(fee, NationalJson.Context.NationalFee), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"9-2026\"", "\"75%\"", "9-2026", "75%")] // the contract's forms
    [InlineData("\"09-2026\"", "75", "9-2026", "75%")] // a zero, and a number
    [InlineData("\"13-2026\"", "\"101%\"", "13-2026", "101%")] // no such month, no such percentage
    public void MonthAndPercentage_InEveryForm_AreReadAndWrittenInOne(string month, string percent, string writtenMonth, string writtenPercent)
    {
        NationalSatisfaction read = NationalJson.Parse(
            $$$"""{"NgayTongHop":{{{month}}},"PhanTramDanhGia":{"HaiLong":{{{percent}}}}}""", NationalJson.Context.NationalSatisfaction);

        string written = Records.Written(read, NationalJson.Context.NationalSatisfaction);
        Assert.Contains($"\"NgayTongHop\":\"{writtenMonth}\"", written, StringComparison.Ordinal);
        Assert.Contains($"\"HaiLong\":\"{writtenPercent}\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", 0)] // empty
    [InlineData("null", 0)] // null
    [InlineData("\"\"", 0)] // an empty text
    [InlineData("""{"MaCSDL":"1"}""", 1)] // one object
    [InlineData("""[{"MaCSDL":"1"},{"MaCSDL":7}]""", 2)] // a list
    [InlineData("""["1","7"]""", 2)] // codes alone
    [InlineData("[1,7]", 2)] // as numbers
    [InlineData("\"1,7\"", 2)] // in one text
    [InlineData("[null]", 0)] // nothing in it
    public void List_InEveryForm_IsRead(string json, int count) => // C.16
        Assert.Equal(count, NationalJson.Parse($$"""{"DSKetNoiCSDL":{{json}}}""", NationalJson.Context.NationalDossier).Databases.Count);

    [Theory]
    [InlineData("[]")] // a list
    [InlineData("""{"MaHoSo":"1","MAHOSO":"2"}""")] // which of the two?
    [InlineData("null")] // nothing at all
    public void Record_OfAnotherShape_IsRefusedWithoutBeingRepeated(string json)
    {
        FormatException error = Assert.Throws<FormatException>(() => NationalJson.Parse(json, NationalJson.Context.NationalDossier));

        Assert.StartsWith("The text ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"LoaiDinhDanh":"1","SoDinhDanh":"022000000123"}]""", 1)] // the contract's form
    [InlineData("""{"LoaiDinhDanh":1,"SoDinhDanh":"022000000123"}""", 1)] // one object
    [InlineData("\"\"", 0)] // an empty text
    [InlineData("null", 0)] // null
    public void Identities_InEveryForm_AreReadAndWrittenAsAList(string json, int count) // C.2
    {
        NationalDossier read = NationalJson.Parse($$"""{"DinhDanhCHS":{{json}}}""", NationalJson.Context.NationalDossier);

        Assert.Equal(count, read.Identities.Count);
        Assert.Contains(
            count == 0 ? "\"DinhDanhCHS\":[]" : "\"DinhDanhCHS\":[{\"LoaiDinhDanh\":\"1\",\"SoDinhDanh\":\"022000000123\"}]",
            Records.Written(read, NationalJson.Context.NationalDossier),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"MaHoSo":"000.00.01.H49-260908-0001","ChuHoSo":["A","B"]}""", "\"ChuHoSo\":\"[\\u0022A\\u0022,\\u0022B\\u0022]\"")] // a list for a text
    [InlineData("""{"MaHoSo":"000.00.01.H49-260908-0001","ChuHoSo":"\ud800"}""", "\\ud800")] // half of a character
    [InlineData("""{"MaHoSo":"000.00.01.H49-260908-0001","NgayTra":{"a":1}}""", "\"NgayTra\":\"{\\u0022a\\u0022:1}\"")] // an object for a moment
    [InlineData("""{"MaHoSo":"000.00.01.H49-260908-0001","DanhSachHoSoBoSung":[null,7]}""", "\"\":\"7\"")] // a number for a supplement
    [InlineData("""{"MaHoSo":"000.00.01.H49-260908-0001","TaiLieuNop":"không có"}""", "\"\":\"không có\"")] // words for a list
    public void Record_WithOneOddMember_IsReadAndKeepsIt(string json, string kept) // C3.3
    {
        NationalDossier read = NationalJson.Parse(json, NationalJson.Context.NationalDossier);

        Assert.NotNull(read.Code.Value);
        Assert.Contains(kept, Records.Written(read, NationalJson.Context.NationalDossier), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"04\"", "4")] // C3.5: a zero before it
    [InlineData("4", "4")] // a number
    [InlineData("\"011\"", "011")] // a code that is not known, as it came
    [InlineData("\"00\"", "00")] // no code at all
    [InlineData("\"\"", "")] // none
    [InlineData("1", "1")] // D.8: the first
    [InlineData("10", "10")] // D.8: the last
    [InlineData("\"11\"", "11")] // D.8: one implementation sends it for what it does not know
    public void Status_InEveryForm_IsReadAndWrittenInOne(string json, string written)
    {
        NationalDossier read = NationalJson.Parse($$"""{"TrangThaiHoSo":{{json}}}""", NationalJson.Context.NationalDossier);

        Assert.Equal(written, read.Status.ToString());
        Assert.Contains($"\"TrangThaiHoSo\":\"{written}\"", Records.Written(read, NationalJson.Context.NationalDossier), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "1")] // C.15: numbers, as one implementation writes them
    [InlineData("\"2\"", "\"1\"")] // C.15: texts
    public void Paper_InBothForms_IsReadAndWrittenInOne(string quantity, string kind)
    {
        NationalPaper paper = NationalJson.Parse($$"""{"TenGiayTo":"Bản vẽ","SoLuong":{{quantity}},"LoaiGiayTo":{{kind}}}""", NationalJson.Context.NationalPaper);

        Assert.Equal("""{"TenGiayTo":"Bản vẽ","SoLuong":"2","LoaiGiayTo":"1"}""", Records.Written(paper, NationalJson.Context.NationalPaper));
    }

    [Fact]
    public void Supplement_AsOneImplementationHasIt_IsRead() // C.14
    {
        NationalSupplement read = NationalJson.Parse(
            """{"HoSoBoSungId":7,"TrangThaiBoSung":true,"DanhSachGiayToBoSung":[{"TepDinhKemId":"f-1","TenTepDinhKem":"don.pdf","DuongDanTaiTepTin":"/kho/1"}]}""",
            NationalJson.Context.NationalSupplement);

        NationalComponent paper = Assert.Single(read.Papers);
        Assert.Equal(("7", "True", "f-1", "don.pdf", "/kho/1"), (read.Id, read.Status, paper.FileId, paper.FileName, paper.Address));
    }

    [Theory]
    [InlineData("000.00.01.H29-260310-0420", true)] // D.15: a dossier by the old form
    [InlineData("38.98.H29-210519-0013", true)] // D.15: with two levels before it
    [InlineData("G09.20-20260609-0092637", true)] // D.15: a ministry's
    [InlineData("TS_lop1.000.00.00.H22", false)] // D.15: none, and kept
    public void DossierCode_InTheFormsInUse_IsReadOrKept(string text, bool isRead)
    {
        NationalDossier read = NationalJson.Parse($$"""{"MaHoSo":"{{text}}"}""", NationalJson.Context.NationalDossier);

        Assert.Equal((isRead, text), (read.Code.Value is not null, read.Number));
        Assert.Contains($"\"MaHoSo\":\"{text}\"", Records.Written(read, NationalJson.Context.NationalDossier), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.001193", true)] // D.15: a procedure
    [InlineData("2.000815.000.00.00.H55", true)] // D.15: with the agency of a province
    [InlineData("1.012753.H19", true)] // D.15: the same, short
    [InlineData("C08_XPHCDB", false)] // D.15: none, and kept
    public void ProcedureCode_InTheFormsInUse_IsReadOrKept(string text, bool isRead)
    {
        NationalDossier read = NationalJson.Parse($$"""{"MaTTHC":"{{text}}"}""", NationalJson.Context.NationalDossier);

        Assert.Equal(isRead, read.Procedure.Value is not null);
        Assert.Contains($"\"MaTTHC\":\"{text}\"", Records.Written(read, NationalJson.Context.NationalDossier), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000.00.00.H49", true)] // D.15: an agency by the old form
    [InlineData("H49.22", true)] // D.15: by the short one
    [InlineData("UBND", false)] // D.15: none, and kept
    public void AgencyCode_InTheFormsInUse_IsReadOrKept(string text, bool isRead)
    {
        NationalSatisfaction read = NationalJson.Parse($$"""{"Madonvi":"{{text}}"}""", NationalJson.Context.NationalSatisfaction);

        Assert.Equal(isRead, read.Agency.Value is not null);
        Assert.Contains($"\"Madonvi\":\"{text}\"", Records.Written(read, NationalJson.Context.NationalSatisfaction), StringComparison.Ordinal);
    }

    [Fact]
    public void IsDeleted_IsWrittenAsAWord() => // C.5
        Assert.Contains(
            "\"IsDeleted\":\"True\"",
            Records.Written(new NationalComponent { IsDeleted = true }, NationalJson.Context.NationalComponent),
            StringComparison.Ordinal);

    [Fact]
    public void Members_OfEveryRecord_HaveTheirOwnJsonName()
    {
        foreach (Type record in typeof(WireRecord).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(WireRecord))))
        {
            PropertyInfo[] members = [.. record.GetProperties().Where(member => member.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })];
            string[] names = [.. members.Select(member => member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? "")];

            Assert.DoesNotContain("", names);
            Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Fact]
    public void ToString_OfEveryRecord_ShowsNoPersonalData()
    {
        Assert.Equal("000.00.01.H49-260908-0001: 10", Records.Dossier.ToString());
        Assert.Equal("NationalIdentity", Records.Dossier.Identities[0].ToString());
        Assert.Equal("NationalSupplement", Records.Dossier.Supplements[0].ToString());
        Assert.Equal("000.00.01.H49-260908-0001: 4", Records.Progress.ToString());
        Assert.Equal("*********123", Records.Dossier.Identities[0].Number.ToString());
        Assert.Equal(
            ("2026-09-08T09:05:07", "2026-09", "120"),
            (Records.Progress.At.ToString(), Records.Satisfaction.Month.ToString(), Records.Satisfaction.Respondents.ToString()));
    }

    private static NationalProgress Read(string time) => NationalJson.Parse($$"""{"ThoiDiemXuLy":{{time}}}""", NationalJson.Context.NationalProgress);

    private static string Write(NationalProgress step) => Records.Written(step, NationalJson.Context.NationalProgress);
}
