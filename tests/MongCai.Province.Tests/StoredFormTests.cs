using System.Text;
using MongCai.Domain.Quality;
using Province.Dossiers;
using Province.Feeding;
using Province.Forms;

namespace MongCai.Province.Tests;

public class StoredFormTests
{
    private static readonly MonthState Month = new(Tally(), new Dictionary<string, long> { ["feeder"] = 12, ["000.00.01.H49-260105-0001"] = 3 });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_MonthOfAnyForm_GivesTheSame(int form)
    {
        MonthState read = MonthState.Read(Month.Write(form));

        Assert.Equal(Month.Tally.ToJson(), read.Tally.ToJson());
        Assert.Equal(Month.Seen, read.Seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_LifeOfAnyForm_GivesTheSame(int form)
    {
        LifeState life = new() { Trail = "{}", Done = new Dictionary<string, DoneCommand> { ["key"] = new(1, "AB") }, Outbox = [new("msg_1", "nội dung")], Noted = ["Overdue"], WakesAt = 5 };

        LifeState read = LifeState.Read(life.Write(form));

        Assert.Equal((life.Trail, life.WakesAt), (read.Trail, read.WakesAt));
        Assert.Equal(life.Done, read.Done);
        Assert.Equal(life.Outbox, read.Outbox);
        Assert.Equal(life.Noted, read.Noted);
    }

    [Fact]
    public void Write_MonthReadFromTheOlderForm_IsOfTheNewerOne()
    {
        byte[] upgraded = MonthState.Read(Month.Write(1)).Write(2);

        Assert.Equal(Month.Write(2), upgraded);
        Assert.True(upgraded.Length * 3 < Month.Write(1).Length);
    }

    [Fact]
    public void Read_FormOfANewerProgram_IsRefusedWithTheWayOut()
    {
        FormatException refused = Assert.Throws<FormatException>(() => MonthState.Read(Encoding.UTF8.GetBytes("3\n{}")));

        Assert.Equal(
            "The state is stored in form 3; this program reads forms 1 to 2. A newer program wrote it: start that one, and tell it by --form to write a form that this one reads.", refused.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("0\n{}")]
    [InlineData("-1\n{}")]
    [InlineData("1\n{}")]
    [InlineData("1\n[")]
    [InlineData("2\n{}")]
    public void Read_NoState_IsRefused(string stored) => Assert.Throws<FormatException>(() => MonthState.Read(Encoding.UTF8.GetBytes(stored)));

    private static DossierTally Tally()
    {
        DossierTally tally = DossierTally.Empty();
        foreach (GeneratedFacts dossier in new FactSource(new Land(Communes: 1, Months: 1), seed: 1).Dossiers(500))
        {
            tally.Add(dossier.Last);
        }

        return tally;
    }
}
