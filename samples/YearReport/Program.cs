using NodaTime;
using YearReport.Charts;

YearMonth[] months = [.. Enumerable.Range(0, 51).Select(m => new YearMonth(2021 + m / 12, m % 12 + 1))];
TrendChart.Draw("Tỷ lệ theo tháng", months, [new("Đúng hạn", [.. months.Select((_, i) => (double?)(98 + i * 0.03))]), new("Số hóa", [.. months.Select((_, i) => (double?)(i * 1.7))])]).SavePng("/tmp/h/trend.png", 1000, 480);
double[,] c = new double[4, 51];
for (int i = 0; i < 4 * 51; i++) { c[i / 51, i % 51] = (51 - i % 51) * (i / 51); }
HeatMapChart.Draw("Hồ sơ quá hạn", "hồ sơ", months, ["Hộ tịch", "Chứng thực", "Xây dựng", "Cư trú"], c).SavePng("/tmp/h/heat.png", 1000, 420);
BarsChart.Draw("Trả kết quả so với hẹn", "ngày", [("sớm 3+", 20, false), ("sớm 1–2", 50, false), ("đúng ngày", 29.7, false), ("muộn", 0.3, true)]).SavePng("/tmp/h/bars.png", 800, 400);
IntervalsChart.Draw("Hài lòng", [("2021", 93, 95, 96.4), ("2024", 98.5, 98.9, 99.2)]).SavePng("/tmp/h/int.png", 800, 400);
System.IO.File.WriteAllText("/tmp/h/trend.svg", TrendChart.Draw("Tỷ lệ theo tháng", months, [new("Đúng hạn", [.. months.Select((_, i) => (double?)(98 + i * 0.03))])]).GetSvgXml(1000, 480));
