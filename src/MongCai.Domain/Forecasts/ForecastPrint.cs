using System.Text;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>Forecasts in words.</summary>
internal static class ForecastPrint
{
    private static readonly Duration FullDay = Duration.FromHours(24);

    private static readonly BilingualText Nature = new(
        "Đây là dự báo để phân loại và cảnh báo, không quyết định và không thay đổi hạn trả (Nghị định 309/2026/NĐ-CP).",
        "This is a forecast that classifies and warns; it decides nothing and moves no due date (Decree 309/2026/NĐ-CP).");

    private static readonly BilingualText NotEnough = new("chưa đủ lịch sử", "not enough history");

    /// <summary>A whole percentage, never 0 or 100: a forecast is not certain.</summary>
    internal static BilingualText Percent(double probability)
    {
        string percent = Invariant($"{Math.Clamp(Math.Round(100 * probability), 1, 99):0}");
        return new($"{percent}%", $"{percent} %");
    }

    internal static string Print(Forecast forecast, int slack, Language language)
    {
        StringBuilder text = new();
        text.Append(
            new BilingualText(
                $"Khả năng quá hạn: {Percent(forecast.Probability).Vietnamese}. Căn cứ:",
                $"Probability of being overdue: {Percent(forecast.Probability).English}. It rests on:").In(language)).Append('\n');
        foreach (ForecastStep step in forecast.Steps)
        {
            text.Append("- ").Append(Cell(forecast, slack, step.Level).In(language)).Append(": ").Append(Counts(step).In(language)).Append('\n');
        }

        return text.Append(Times(forecast).In(language)).Append('\n').Append(Nature.In(language)).Append('\n').ToString();
    }

    private static BilingualText Counts(ForecastStep step)
    {
        BilingualText counts = step.Overdue is { } overdue
            ? new(
                Invariant($"{overdue.Part} trong {overdue.Whole} thời điểm đã ghi nhận là của hồ sơ quá hạn"),
                Invariant($"{overdue.Part} of {overdue.Whole} recorded moments were of dossiers that became overdue"))
            : new("ít hơn 20 thời điểm, không nêu số", "fewer than 20 moments, not shown");
        BilingualText mixed = step.Level == ForecastLevel.Whole ? default : new("tính cùng mức trên ", "with the level above ");
        return new(
            $"{counts.Vietnamese}; {mixed.Vietnamese}{Percent(step.Probability).Vietnamese}",
            $"{counts.English}; {mixed.English}{Percent(step.Probability).English}");
    }

    private static BilingualText Times(Forecast forecast) => new(
        $"Một nửa số hồ sơ như vậy kết thúc trong: {Time(forecast.Half, forecast).Vietnamese}; chín phần mười: {Time(forecast.NineTenths, forecast).Vietnamese}.",
        $"Half of such dossiers end within: {Time(forecast.Half, forecast).English}; nine tenths: {Time(forecast.NineTenths, forecast).English}.");

    private static BilingualText Time(Duration? time, Forecast forecast)
    {
        BilingualText days = Days(forecast.Cells);
        return time is { } known ? With(Number(known.TotalTicks / forecast.Cells.Day.TotalTicks), days) : NotEnough;
    }

    private static BilingualText With(BilingualText number, BilingualText days) =>
        new($"{number.Vietnamese} {days.Vietnamese}", $"{number.English} {days.English}");

    private static BilingualText Days(ForecastCells cells) => cells.Day == FullDay ? new("ngày", "days") : new("ngày làm việc", "working days");

    private static BilingualText Number(double days) => new(NumberText.Short(days, Language.Vietnamese), NumberText.Short(days, Language.English));

    private static BilingualText Cell(Forecast forecast, int slack, ForecastLevel level) => level switch
    {
        ForecastLevel.Whole => new("mọi hồ sơ", "all dossiers"),
        ForecastLevel.State => State(forecast.Moment.State),
        ForecastLevel.Slack => Slack(slack, Days(forecast.Cells)),
        ForecastLevel.SlackAndState => Joined(Slack(slack, Days(forecast.Cells)), State(forecast.Moment.State)),
        ForecastLevel.SlackStateAndUnit => Joined(Joined(Slack(slack, Days(forecast.Cells)), State(forecast.Moment.State)), Unit(forecast)),
    };

    private static BilingualText Joined(BilingualText left, BilingualText right) =>
        new($"{left.Vietnamese}, {right.Vietnamese}", $"{left.English}, {right.English}");

    private static BilingualText Slack(int slack, BilingualText days)
    {
        BilingualText from = Number(TimeBands.Slack.From(slack));
        return TimeBands.Slack.Until(slack) is { } until
            ? new(
                $"còn từ {from.Vietnamese} đến dưới {Number(until).Vietnamese} {days.Vietnamese}",
                $"{from.English} to less than {Number(until).English} {days.English} left")
            : new($"còn từ {from.Vietnamese} {days.Vietnamese}", $"{from.English} {days.English} or more left");
    }

    private static BilingualText State(string state) =>
        state.Length == 0 ? new("không rõ trạng thái", "state not known")
        : Enum.TryParse(state, out DossierState known) && known.ToString() == state ? known.Name()
        : new(state, state);

    private static BilingualText Unit(Forecast forecast)
    {
        string unit = forecast.Moment.Unit;
        return unit.Length == 0 ? new("không rõ đơn vị", "unit not known") : forecast.Cells.Unit switch
        {
            ForecastUnit.Agency => new($"cơ quan {unit}", $"agency {unit}"),
            ForecastUnit.Procedure => new($"thủ tục {unit}", $"procedure {unit}"),
            ForecastUnit.Other => new(unit, unit),
        };
    }
}
