using MongCai.Domain.Agencies;
using NodaTime;

namespace MongCai.Domain.Tests.Agencies;

public class AdministrativeUnitRegisterTests
{
    private static readonly AdministrativeUnitRegister Register = AdministrativeUnitRegister.QuangNinh;
    private static readonly AdministrativeUnitCode Province = AdministrativeUnitCode.Parse("22");
    private static readonly AdministrativeUnitCode City = AdministrativeUnitCode.Parse("194");
    private static readonly LocalDate LastDayOfTheCity = new(2025, 6, 30);
    private static readonly LocalDate TwoTiers = new(2025, 7, 1);

    [Theory]
    [InlineData("Phường Hải Hoà", "06742")]
    [InlineData("phường Hải Hòa", "06742")] // the tone over the other vowel
    [InlineData("P. hai hoa", "06742")]
    [InlineData("hải hoà", "06742")]
    [InlineData("Hai\u0309i Hoa\u0300", "")] // one letter too many
    [InlineData("Ha\u0309i Ho\u0300a", "06742")] // combining marks
    [InlineData("xã Hải Hoà", "")] // it was a ward
    [InlineData("hái hoà", "")] // other marks
    [InlineData("Thành phố Móng Cái", "194")]
    [InlineData("tp mong cai", "194")]
    [InlineData("Hải", "06724 06730 06733 06736 06742 06745")] // none is called so: those that begin so
    [InlineData("?", "")]
    public void Named_OnTheLastDayOfTheCity_Finds(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', Register.Named(name, LastDayOfTheCity).Select(unit => unit.Code)));

    [Fact]
    public void Named_ByANameThatSeveralBegin_ListsThem() =>
        Assert.Equal(
            ["Phường Móng Cái 1", "Phường Móng Cái 2", "Phường Móng Cái 3"],
            Register.Named("Móng Cái", TwoTiers).Select(unit => unit.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2024-07-01", 17)]
    [InlineData("2024-10-31", 17)] // the last day of Hoà Lạc
    [InlineData("2024-11-01", 16)]
    [InlineData("2025-06-30", 16)]
    [InlineData("2025-07-01", 0)] // no district level any more
    public void UnitsIn_TheFormerCity_AreAsManyAsItHad(string day, int expected) =>
        Assert.Equal(expected, Register.UnitsIn(City, Day(day)).Count);

    [Fact]
    public void UnitsIn_TheProvince_SinceJuly2025() =>
        Assert.Equal(
            ["Phường Móng Cái 2", "Phường Móng Cái 1", "Xã Hải Sơn", "Xã Hải Ninh", "Phường Móng Cái 3", "Xã Vĩnh Thực"],
            Register.UnitsIn(Province, TwoTiers).Select(unit => unit.Name));

    [Fact]
    public void Find_OfAReusedCode_FollowsTheDay()
    {
        AdministrativeUnitCode code = AdministrativeUnitCode.Parse("06712");
        Assert.Equal("06712 Phường Trần Phú (from 2024-11-01 until 2025-06-30)", Register.Find(code, LastDayOfTheCity)?.ToString());
        Assert.Equal("06712 Phường Móng Cái 1 (from 2025-07-01)", Register.Find(code, TwoTiers)?.ToString());
        Assert.Equal(3, Register.Versions(code).Count);
        Assert.Null(Register.Find(AdministrativeUnitCode.Parse("06718"), TwoTiers));
        Assert.Empty(Register.Versions(AdministrativeUnitCode.Parse("99999")));
    }

    [Theory]
    [InlineData("06715", "Phường Móng Cái 2")] // Ninh Dương
    [InlineData("06718", "Phường Móng Cái 1")] // Hoà Lạc: by way of Trần Phú
    [InlineData("06754", "Xã Vĩnh Thực")] // Vĩnh Trung
    [InlineData("06724", "Xã Hải Sơn")] // the same code and name, another unit
    [InlineData("194", "Phường Móng Cái 2, Phường Móng Cái 1, Xã Hải Sơn, Xã Hải Ninh, Phường Móng Cái 3, Xã Vĩnh Thực")] // the city: through its units
    [InlineData("22", "Tỉnh Quảng Ninh")] // goes on
    public void StandingFor_FollowsTheLinks(string code, string names)
    {
        AdministrativeUnit unit = Register.Find(AdministrativeUnitCode.Parse(code), new LocalDate(2024, 7, 1))!;
        Assert.Equal(names, string.Join(", ", Register.StandingFor(unit, new LocalDate(2026, 11, 24)).Select(successor => successor.Name)));
        Assert.Equal([unit], Register.StandingFor(unit, new LocalDate(2024, 7, 2)));
    }

    [Fact]
    public void StandingFor_BeforeTheUnitBegan_IsTheCallersError()
    {
        AdministrativeUnit unit = Register.Find(AdministrativeUnitCode.Parse("06712"), TwoTiers)!;
        Assert.Throws<ArgumentOutOfRangeException>(() => Register.StandingFor(unit, LastDayOfTheCity));
    }

    [Fact]
    public void Units_OfTheOldCity_AllLiveOn() =>
        Assert.All(Register.UnitsIn(City, new LocalDate(2024, 7, 1)), unit => Assert.Single(Register.StandingFor(unit, TwoTiers)));

    [Fact]
    public void Units_AllNameTheirSource() =>
        Assert.All(
            [.. Register.UnitsIn(City, new LocalDate(2024, 7, 1)), .. Register.UnitsIn(Province, TwoTiers), Register.Find(City, LastDayOfTheCity)!],
            unit => Assert.NotEmpty(unit.Source));

    [Theory]
    [InlineData("06712,2025-07-01,2025-06-30,A,22,,s", "Line 2: the last day '2025-06-30' is before the first, '2025-07-01'.")]
    [InlineData("6712,,,A,22,,s", "Line 2: '6712' is not the code of an administrative unit: expected two digits for a province, three for a district or five for a commune, such as '22', '194' or '06712'.")]
    [InlineData("06712,1/7/2025,,A,22,,s", "Line 2: '1/7/2025' in the column 'valid_from' is not a day of the form 'yyyy-MM-dd'.")]
    [InlineData("06712,,,,22,,s", "Line 2: the column 'name' is empty; every line needs it.")]
    [InlineData("194,,2025-06-30,A,194,,s", "Line 2: the parent '194' is no higher than the unit itself; expected a unit of a higher level, whose code is shorter, or none.")]
    [InlineData("194,,2025-06-30,A,195,,s\n195,,2025-06-30,B,194,,s", "Line 2: the parent '195' is no higher than the unit itself; expected a unit of a higher level, whose code is shorter, or none.")]
    [InlineData("194,,2025-06-30,A,06712,,s", "Line 2: the parent '06712' is no higher than the unit itself; expected a unit of a higher level, whose code is shorter, or none.")]
    [InlineData("06712,,,A,22,,", "Line 2: the column 'source' is empty; every line needs it.")]
    [InlineData("06712,,,A,22,,s\n06712,2025-07-01,,B,22,,s", "Line 3: '06712 B (from 2025-07-01)' and '06712 A (always)' bear one code on the same days. End the earlier one on the day before the later one begins.")]
    [InlineData("06712,,,A,22,06715,s", "Line 2: '06712 A (always)' names a predecessor but no first day. Give the day on which it took over as valid_from.")]
    [InlineData("06712,2025-07-01,,A,22,06715,s", "Line 2: '06712 A (from 2025-07-01)' names '06715' as its predecessor, which no line has on the day before it began. Add a line for it, or correct the code.")]
    public void Read_OfAWrongLine_NamesItAndTheWayOut(string lines, string message)
    {
        using StringReader reader = new("code,valid_from,valid_until,name,parent,predecessors,source\n" + lines);
        Assert.Equal(message, Assert.Throws<FormatException>(() => AdministrativeUnitRegister.Read(reader)).Message);
    }

    [Fact]
    public void Named_OfAUnitWithoutLetters_StillAnswersForTheOthers()
    {
        using StringReader reader = new("code,valid_from,valid_until,name,parent,predecessors,source\n06712,,,—,22,,s\n06715,,,Phường Móng Cái 2,22,,s\n");
        Assert.Equal("06715", Assert.Single(AdministrativeUnitRegister.Read(reader).Named("Móng Cái", TwoTiers)).Code.ToString());
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
