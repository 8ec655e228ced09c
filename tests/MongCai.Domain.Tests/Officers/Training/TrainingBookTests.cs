using MongCai.Domain.Officers;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Officers.Training;

public class TrainingBookTests
{
    private const string Header = "officer,course,kind,hours,completed,valid_until,number\n";

    private static readonly LocalDate Day = new(2026, 8, 17);

    private static readonly TrainingBook Book = Read(
        """
        a,SIGN,InformationTechnology,8,2025-12-31,2026-12-31,1/CC
        a,CONDUCT,Conduct,4,2026-03-01,,
        b,SIGN,InformationTechnology,8,2024-05-01,2026-05-01,2/CC
        b,LAW,Law,16,2026-05-20,,
        b,LAW,Law,2.5,2026-06-20,,
        """);

    [Theory]
    [InlineData("a", 2026, 4)]
    [InlineData("a", 2025, 8)]
    [InlineData("b", 2026, 18.5)]
    [InlineData("c", 2026, 0)]
    public void HoursIn_AYear_AreThoseOfItsCourses(string officer, int year, double hours) => Assert.Equal((decimal)hours, Book.HoursIn(officer, year));

    [Theory]
    [InlineData("a", "2026-08-17", "LAW")]
    [InlineData("a", "2026-12-31", "LAW")] // the last valid day
    [InlineData("a", "2027-01-01", "SIGN,LAW")]
    [InlineData("a", "2025-12-30", "SIGN,LAW")] // before the course ended
    [InlineData("b", "2026-08-17", "SIGN")]
    [InlineData("c", "2026-08-17", "SIGN,LAW")] // nobody knows of any
    public void Due_OnADay_IsWhatNoValidCertificateCovers(string officer, string day, string due) =>
        Assert.Equal(due.Split(','), Book.Due(officer, ["SIGN", "LAW"], LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void Coverage_OfAUnit_CountsNeedsNotOfficers() =>
        Assert.Equal(Ratio.Of(3, 5), Book.Coverage([new("a", ["SIGN", "CONDUCT"]), new("b", ["SIGN", "LAW"]), new("c", ["LAW"])], Day));

    [Fact]
    public void CertificatesOf_AnOfficer_AreInTheOrderOfTheBook()
    {
        Assert.Equal(["SIGN", "CONDUCT"], Book.CertificatesOf("a").Select(one => one.ToString()));
        Assert.Equal(["SIGN"], TrainingBook.Of(Book.CertificatesOf("a")).Due("a", ["SIGN"], new(2027, 1, 1)));
    }

    [Fact]
    public void Of_WhatCannotBe_IsAWrongCall()
    {
        TrainingCertificate signed = Book.CertificatesOf("a")[0];
        Assert.All([-1m, 2_000.5m], hours => Assert.Throws<ArgumentOutOfRangeException>("Hours", () => signed with { Hours = hours }));
        Assert.Throws<ArgumentException>("certificates", () => TrainingBook.Of([signed, null!]));
    }

    [Theory]
    [InlineData("a,X,Cooking,8,2026-01-01,,\n", "Line 2: 'Cooking' in the column 'kind' is not a TrainingKind; expected one of trade, information-technology, conduct, law.")]
    [InlineData("a,X,Law,,2026-01-01,,\n", "Line 2: the column 'hours' is empty; expected a number from 0.")]
    [InlineData("a,X,Law,8,2026-01-01,2025-01-01,\n", "Line 2: the certificate ends before the course did; expected 'valid_until' on or after 'completed'.")]
    [InlineData("a,,Law,8,2026-01-01,,\n", "Line 2: the column 'course' is empty; expected a text.")]
    public void Read_OfAWrongLine_NamesIt(string line, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Read(line)).Message);

    private static TrainingBook Read(string lines) => TrainingBook.Read(new StringReader(Header + lines));
}
