using System.Text;
using CsCheck;
using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>Texts built of phrases in lawful order, whose amount and unit are known from how they were built.</summary>
public class ProcessingTimeGrammarTests
{
    private const int Texts = 2_000;

    private static readonly Gen<string> Heading = Gen.OneOf("", "", "Thời hạn giải quyết: ", "Thời gian: ", "- ");
    private static readonly Gen<string> Limit = Gen.OneOf("", "Không quá ", "Trong thời hạn ", "tối đa ", "≤ ", "<= ", "chậm nhất là ", "trong vòng ");
    private static readonly Gen<string> End = Gen.OneOf("", ".", ";");

    private static readonly Gen<string> Receipt =
        from since in Gen.OneOf("kể từ ngày", "kể từ khi", "tính từ thời điểm", "từ ngày", "sau khi", "kể từ")
        from received in Gen.OneOf("nhận", "tiếp nhận", "nộp", "nhận được", "tiếp nhận được", "Trung tâm Phục vụ hành chính công tiếp nhận")
        from complete in Gen.OneOf("", " đủ", " đầy đủ")
        from dossier in Gen.OneOf(" hồ sơ", " giấy tờ", " đơn đề nghị", " hồ sơ, giấy tờ")
        from quality in Gen.OneOf("", " hợp lệ", " đầy đủ, hợp lệ", " đầy đủ và hợp lệ", " của công dân")
        select $"{since} {received}{complete}{dossier}{quality}";

    private static readonly Gen<string> Citation =
        from opening in Gen.OneOf("theo", "theo quy định tại", "quy định tại")
        from provision in Gen.OneOf("Điều 15 ", "khoản 2 Điều 15 ", "điểm a, khoản 2, Điều 15 ", "")
        from instrument in Gen.OneOf(
            "Luật Hộ tịch",
            "Luật Hộ tịch năm 2014",
            "Nghị định số 61/2018/NĐ-CP",
            "Nghị định 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
            "Luật Phòng cháy, chữa cháy",
            "Bộ luật Dân sự và Nghị quyết 190/2025/QH15")
        select $"{opening} {provision}{instrument}";

    private static readonly Gen<string> WithoutDaysOff =
        from without in Gen.OneOf("không kể", "không tính", "trừ")
        from days in Gen.OneOf(
            "thứ bảy, chủ nhật", "thứ 7, CN", "ngày nghỉ", "ngày nghỉ, ngày lễ", "thứ bảy, chủ nhật và ngày nghỉ lễ, Tết", "ngày nghỉ cuối tuần")
        select $"{without} {days}";

    private static readonly Gen<(string Text, decimal Amount)> Amount =
        from number in Gen.Int[1, 999]
        from form in Gen.Int[0, 4]
        from spellings in Gen.Enum<NumberSpellings>()
        let words = NumberWords.Spell(number, spellings)
        select (form switch { 0 => $"{number}", 1 => $"{number:000}", 2 => $"{number} ({words})", 3 => $"{words} ({number})", _ => words }, (decimal)number);

    private static readonly Gen<Unit> Units = Gen.OneOf(
        new Unit("ngày làm việc", TimeUnit.WorkingDay), new Unit("ngày lv", TimeUnit.WorkingDay), new Unit("ngày", TimeUnit.CalendarDay), new Unit("giờ", TimeUnit.ClockHour),
        new Unit("giờ làm việc", TimeUnit.WorkingHour), new Unit("tháng", TimeUnit.Month), new Unit("tuần", TimeUnit.CalendarDay, 7), new Unit("năm", TimeUnit.Month, 12), new Unit("phút", TimeUnit.ClockHour, 1 / 60m));

    private static readonly Gen<Stated> Counted =
        from heading in Heading
        from limit in Limit
        from amount in Amount
        from unit in Units
        from perDossier in Gen.OneOf("", "", "/hồ sơ")
        from receipt in Clause(Receipt)
        from citation in Clause(Citation)
        from without in unit.Kind == TimeUnit.CalendarDay && unit.Times == 1 ? Clause(WithoutDaysOff) : Gen.Const("")
        from clauses in Gen.Shuffle(new[] { receipt, citation, without })
        from end in End
        select new Stated(
            $"{heading}{limit}{amount.Text} {unit.Name}{perDossier}{string.Concat(clauses)}{end}",
            without.Length > 0 ? TimeUnit.WorkingDay : unit.Kind,
            decimal.Round(amount.Amount * unit.Times, 9));

    private static readonly Gen<Stated> SameDay =
        from heading in Gen.OneOf("", "Thời hạn giải quyết: ")
        from settles in Gen.OneOf("", "Giải quyết ", "Trả kết quả ")
        from at in Gen.OneOf("trong ngày", "ngay trong ngày", "trong ngày làm việc")
        from receipt in Gen.OneOf("", " tiếp nhận hồ sơ", " nhận đủ hồ sơ hợp lệ")
        from late in Gen.OneOf(
            "",
            "; hồ sơ nhận sau 15 giờ trả kết quả trong ngày làm việc tiếp theo",
            ". Nếu nhận hồ sơ sau 15h00 thì trả kết quả trong ngày làm việc tiếp theo",
            ", trường hợp tiếp nhận hồ sơ sau 15:00 mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo",
            " (sau 15h trả kết quả vào ngày làm việc tiếp theo)",
            " hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ")
        select new Stated(heading + settles + at + receipt + late, TimeUnit.SameDay, null);

    private static readonly Gen<Stated> Lawful = Gen.Frequency((3, Counted), (1, SameDay));

    private static readonly Gen<string> Unknown = Gen.OneOf(
        "gia hạn", "kéo dài", "thêm", "xác minh", "thẩm định", "phức tạp", "thuế", "có kết quả", "nếu cần", "ít nhất", "10 ngày", "10 lần", "x", "?", "một nửa", "trước", "chưa");

    [Fact]
    public void FromText_PhrasesInLawfulOrder_IsTheirAmountAndUnit() =>
        Lawful.Where(stated => stated.IsReasonable).Sample(stated => stated == Stated.Of(stated.Text), iter: Texts);

    [Fact]
    public void FromText_OneUnknownWordAnywhere_IsKeptForAPerson() =>
        Gen.Select(Lawful, Unknown, Gen.Int[0, 100]).Sample((stated, word, place) =>
        {
            List<string> words = [.. stated.Text.Split(' ')];
            words.Insert(place % (words.Count + 1), word);
            string text = string.Join(' ', words);
            return ProcessingTime.FromText(text) is { Unit: TimeUnit.Unparsed } term && term.Text == text;
        }, iter: Texts);

    [Fact]
    public void FromText_TwoTimes_IsKeptForAPerson() =>
        Gen.Select(Lawful, Lawful, Gen.OneOf(" ", ", ", "; ", "\n", " hoặc ", " / ", " - ")).Sample((first, second, between) =>
            ProcessingTime.FromText(first.Text + between + second.Text).Unit == TimeUnit.Unparsed, iter: Texts);

    [Fact]
    public void FromText_AsItIsCopied_IsTheSame() =>
        Gen.Select(Lawful, Gen.Int[0, 200], Gen.OneOf("\u200B", "\uFEFF", "\u00AD", "\u2060")).Sample((stated, place, sign) =>
        {
            string text = stated.Text;
            Stated read = Stated.Of(text);
            return new[]
            {
                text.Insert(place % (text.Length + 1), sign),
                text.Replace(' ', '\u00A0'),
                text.Replace(" ", " \r\n ", StringComparison.Ordinal),
                text.ToUpperInvariant(),
                text.Normalize(NormalizationForm.FormD),
            }.All(copy => Stated.Of(copy) with { Text = text } == read);
        }, iter: Texts);

    private static Gen<string> Clause(Gen<string> phrase) =>
        Gen.Select(phrase, Gen.OneOf("", " {0}", ", {0}", " ({0})"), (text, form) => form.Replace("{0}", text, StringComparison.Ordinal));

    private sealed record Unit(string Name, TimeUnit Kind, decimal Times = 1);

    private sealed record Stated(string Text, TimeUnit Unit, decimal? Amount)
    {
        internal bool IsReasonable => !(Amount > 10_000);

        internal static Stated Of(string text) =>
            ProcessingTime.FromText(text) is var term && term.Amount is { } amount
                ? new(text, term.Unit, decimal.Round(amount, 9))
                : new(text, term.Unit, null);
    }
}
