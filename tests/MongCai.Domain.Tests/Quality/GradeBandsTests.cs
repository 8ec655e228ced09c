using MongCai.Domain.Quality;

namespace MongCai.Domain.Tests.Quality;

public class GradeBandsTests
{
    [Theory]
    [InlineData("90", "Xuất sắc")] // a band begins with its number
    [InlineData("89.995", "Tốt")] // and points are not rounded up into it
    [InlineData("70", "Khá")]
    [InlineData("50", "Trung bình")]
    [InlineData("0", "Yếu")]
    public void GradeOf_PointsOfTheIndex_IsThatOfTheBand(string points, string grade) =>
        Assert.Equal(grade, GradeBands.Index766.GradeOf(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData(15, "Excellent")]
    [InlineData(14, "Good")]
    [InlineData(9, "Fair")]
    [InlineData(6, "Average")]
    [InlineData(5, "Weak")]
    public void GradeOf_PointsOfAnAgency_IsThatOfTheBand(int points, string grade) =>
        Assert.Equal(grade, GradeBands.Agency2018.GradeOf(points).Name.In(Language.English));

    [Fact]
    public void GradeOf_NegativePoints_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("points", () => GradeBands.Index766.GradeOf(-0.01m));

    [Theory]
    [InlineData("source", "a province", "a province")] // in the language that there is
    [InlineData("source,source_vietnamese", "a province,một tỉnh", "một tỉnh")]
    public void Read_OfASource_IsInBothLanguages(string columns, string sources, string vietnamese)
    {
        using StringReader reader = new($"scale,from,vietnamese,english,{columns}\nlocal,0,Yếu,Weak,{sources}\n");
        Assert.Equal([new Grade(0, new("Yếu", "Weak"), new(vietnamese, "a province"))], GradeBands.Read(reader, "local").Grades);
    }

    [Fact]
    public void Read_OfOnesOwnBands_ReplacesThem()
    {
        using StringReader reader = new(
            "scale,from,vietnamese,english,source\nlocal,60,Trung bình khá,Above average,a province\nlocal,0,Yếu,Weak,a province\nother,5,x,x,x\n");
        Assert.Equal("Trung bình khá", GradeBands.Read(reader, "local").GradeOf(67.9m).ToString());
    }

    [Theory]
    [InlineData("local,1,a,a,s", "No grade of the scale 'local' begins at 0")]
    [InlineData("local,0,a,a,s\nlocal,0,b,b,s", "Line 3: '0' begins another grade already.")]
    [InlineData("local,x,a,a,s", "Line 2: expected points from 0 up, a name and a source; found 'x', 'a' and 's'.")]
    [InlineData("local,-1,a,a,s", "Line 2: expected points from 0 up, a name and a source; found '-1', 'a' and 's'.")]
    [InlineData("local,0,,a,s", "Line 2: expected points from 0 up, a name and a source; found '0', '' and 's'.")]
    [InlineData("local,0,a,a,", "Line 2: expected points from 0 up, a name and a source; found '0', 'a' and ''.")]
    public void Read_OfWrongBands_SaysWhy(string lines, string message)
    {
        using StringReader reader = new("scale,from,vietnamese,english,source\n" + lines);
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => GradeBands.Read(reader, "local")).Message, StringComparison.Ordinal);
    }
}
