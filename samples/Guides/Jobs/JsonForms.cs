using System.Text.Json;
using Microsoft.Extensions.Configuration;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;

namespace Guides.Jobs;

/// <summary>Values in JSON and in configuration.</summary>
internal static class JsonForms
{
    internal static void Json()
    {
        #region Json
        var row = new { Code = Sample.Code, Fee = Vnd.Of(20_000), Time = ProcessingTime.WorkingDays(5), State = DossierState.InProcess };
        Console.WriteLine(JsonSerializer.Serialize(row));

        DeadlineOutcome due = DeadlineCalculator.Standard.DueDateOf(row.Time, new(2026, 8, 26, 8, 20));
        Console.WriteLine(JsonSerializer.Serialize(due)[..60]);

        try
        {
            JsonSerializer.Deserialize<Vnd>("20000.5");
        }
        catch (JsonException wrong)
        {
            Console.WriteLine(wrong.Message);
        }
        #endregion
    }

    internal static void Configuration()
    {
        #region Configuration
        IConfiguration settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Term"] = "5 ngày làm việc",
            ["MaxFee"] = "50.000 đ",
        }).Build();

        Console.WriteLine($"{settings.GetValue<ProcessingTime>("Term")}; {settings.GetValue<Vnd>("MaxFee")}");
        #endregion
    }
}
