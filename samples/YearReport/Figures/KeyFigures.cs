using MongCai.Domain;
using MongCai.Domain.Quality;

namespace YearReport.Figures;

/// <summary>A figure that a reader should take away, and the sentence that says what it is of.</summary>
internal sealed record KeyFigure(string Number, string Sentence);

/// <summary>The five figures that stand first.</summary>
internal sealed class KeyFigures(WholeFigures whole, Language language)
{
    internal IReadOnlyList<KeyFigure> All()
    {
        CountedPeriod last = whole.Periods[^2];
        DossierFigures year = whole.In(last.Period);
        string name = last.Period.NameIn(language);
        Ratio inTime = Rate.OnTimeOrEarly.Of(year);
        return
        [
            new(whole.InAll.Received.In(language),
                In("hồ sơ tiếp nhận từ 2021 đến hết quý I/2025", "dossiers received from 2021 to the first quarter of 2025")),
            Share(inTime, In(
                $"hồ sơ năm {name} có kết quả đúng hoặc trước hạn; {(inTime.Whole - inTime.Part).In(language)} hồ sơ quá hạn",
                $"of the dossiers of {name} ready in time or early; {(inTime.Whole - inTime.Part).In(language)} were overdue")),
            Share(Rate.ComponentsDigitized.Of(year), In(
                $"hồ sơ năm {name} được số hóa, từ {Digitized(0)} năm {whole.Periods[0].Period.NameIn(language)}",
                $"of the dossiers of {name} digitized, from {Digitized(0)} in {whole.Periods[0].Period.NameIn(language)}")),
            Share(Rate.CashlessByCount.Of(year), In($"lượt nộp phí, lệ phí năm {name} không dùng tiền mặt", $"of the payments of {name} made without cash")),
            Share(last.Answers.Index.Satisfied, In(
                $"câu trả lời năm {name} là hài lòng; người trả lời tự chọn", $"of the answers of {name} were satisfied; respondents chose themselves")),
        ];
    }

    private KeyFigure Share(Ratio ratio, string sentence) => new(ratio.PercentIn(language), sentence);

    private string Digitized(int period) => Rate.ComponentsDigitized.Of(whole.In(whole.Periods[period].Period)).PercentIn(language);

    private string In(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
