namespace MongCai.Domain.Officers;

/// <summary>The sentences that explain a score.</summary>
internal static class ScoreText
{
    internal static string[] Of(OfficerScore score, Language language) =>
    [
        score.Rule.Basis.In(language) + ".",
        General(score).In(language),
        .. Results(score).Select(line => line.In(language)),
        Total(score).In(language),
    ];

    private static BilingualText General(OfficerScore score) => new(
        $"Tiêu chí chung: {Of(score.General, score.Rule.MostGeneral ?? 0, Language.Vietnamese)} điểm.",
        $"General criteria: {Of(score.General, score.Rule.MostGeneral ?? 0, Language.English)} points.");

    private static IEnumerable<BilingualText> Results(OfficerScore score)
    {
        WorkTotals work = score.Work;
        return score.Results is not { } results
            ? [new("Không có công việc được giao: không có dữ liệu, không phải là 0 điểm.", "No work was assigned: no data, which is not 0 points.")]
            :
            [
                Part(new("Số lượng", "Quantity"), work.Accepted, work),
                Part(new("Chất lượng", "Quality"), work.Good, work),
                Part(new("Tiến độ", "Progress"), work.OnTime, work),
                .. score.Leadership is { } led ? Led(led) : [],
                new(
                    $"Kết quả: {Of(results, score.Rule.MostResults ?? 0, Language.Vietnamese)} điểm.",
                    $"Results: {Of(results, score.Rule.MostResults ?? 0, Language.English)} points."),
            ];
    }

    private static BilingualText Part(BilingualText name, decimal part, WorkTotals work) => new(
        Invariant(
            $"{name.Vietnamese}: {Of(part, work.Assigned, Language.Vietnamese)} sản phẩm quy đổi, {work.Cases} công việc."),
        Invariant(
            $"{name.English}: {Of(part, work.Assigned, Language.English)} converted products, in {work.Cases} pieces of work."));

    private static IEnumerable<BilingualText> Led(LeadershipResults led) =>
    [
        Led(new("Kết quả của đơn vị", "Results of the unit"), led.Unit),
        Led(new("Năng lực tổ chức", "Ability to organise"), led.Organising),
        Led(new("Năng lực đoàn kết", "Ability to unite"), led.Uniting),
    ];

    private static BilingualText Led(BilingualText name, decimal part) =>
        new($"{name.Vietnamese}: {Percent(part, Language.Vietnamese)} %.", $"{name.English}: {Percent(part, Language.English)} %.");

    private static string Percent(decimal part, Language language) => Number(Printed.Percent(100 * part), language);

    private static BilingualText Total(OfficerScore score) => score is { Total: { } total, Band: { } band }
        ? new(
            $"Tổng: {Number(score.Rule.Shown(total), Language.Vietnamese)} điểm, {band.Name.Vietnamese}.",
            $"Total: {Number(score.Rule.Shown(total), Language.English)} points, {band.Name.English}.")
        : new("Không xếp loại.", "Not graded.");

    private static string Of(decimal part, decimal most, Language language) =>
        $"{Number(Printed.ShortOf(part, [most]), language)}{(language == Language.Vietnamese ? "/" : " of ")}{Number(most, language)}";

    private static string Number(decimal number, Language language) => NumberText.Of(number, 2, language);
}
