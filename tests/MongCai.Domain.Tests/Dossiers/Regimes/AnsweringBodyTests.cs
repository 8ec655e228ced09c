using MongCai.Domain.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Dossiers.Regimes;

public class AnsweringBodyTests
{
    [Theory]
    [InlineData(StateDuty.Procedures, "2026-08-04", "Văn phòng Chính phủ")] // the last day before Decree 309
    [InlineData(StateDuty.Procedures, "2026-08-05", "Bộ Tư pháp")]
    [InlineData(StateDuty.Forms, "2026-08-05", "Bộ Tư pháp")]
    [InlineData(StateDuty.BoundaryFreeReceipt, "2026-08-05", "Bộ Tư pháp")]
    [InlineData(StateDuty.Evaluation, "2026-08-05", "Bộ Tư pháp")]
    [InlineData(StateDuty.NationalPortal, "2026-08-05", "Bộ Công an")]
    [InlineData(StateDuty.DossierCodes, "2026-08-05", "Bộ Công an")]
    public void For_ADay_IsTheBodyOfThatDay(StateDuty duty, string day, string name) =>
        Assert.Equal(name, StateDuties.Official.For(duty, LocalDatePattern.Iso.Parse(day).Value).Name.Vietnamese);

    [Fact]
    public void Adding_LinesThatCollide_AreRefused() => Assert.Equal(
        "Line 3: it holds from 2026-09-01, where line 2 holds too (from 2026-07-01). End the earlier one in 'until', or leave one of the two out.",
        Assert.Throws<FormatException>(() => StateDuties.Official.Adding(new StringReader(
            "duty,vietnamese,english,from,until,instrument,article,source\nForms,A,A,2026-07-01,,I,1,s\nForms,B,B,2026-09-01,,I,1,s"))).Message);

    [Fact]
    public void For_EveryDuty_SaysWhatIsNotVerified() => Assert.All(
        Enum.GetValues<StateDuty>(),
        duty => Assert.Equal(
            "Decree 118/2025/NĐ-CP, amended by Decree 309/2026/NĐ-CP (its numbers of amended articles are partly garbled)", StateDuties.Official.For(duty, new LocalDate(2026, 11, 28)).Basis));
}
