using System.Text;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

/// <summary>Texts that are no tally, or not quite one: each is refused with what was found, and none is read in part. Sentences of the runtime are held by how they begin.</summary>
public class WrongTalliesTests
{
    [Theory]
    [InlineData("", "The input does not contain any JSON tokens.")] // no JSON
    [InlineData("null", "expected an object.")] // no object
    [InlineData("""{"version":2,"dimensions":"Shelf","rows":[],"more":1}""", "it is of version 2; this library reads version 1.")] // a later version, whatever it may hold else
    [InlineData("""{"version":1.5,"rows":[]}""", "Either the JSON value is not in a supported format")] // a version of its own
    [InlineData("""{"version":1}""", "it lacks 'version' or 'rows'.")] // no rows
    [InlineData("""{"rows":[]}""", "it lacks 'version' or 'rows'.")] // no version
    [InlineData("""{"version":1,"dimensions":"Shelf","rows":[]}""", "The text is not a Dimensions: expected None, Agency, Level,")] // no such dimension
    [InlineData("""{"version":1,"cutOffDay":31,"rows":[]}""", "day ('31') must be less than or equal to '28'.")] // no such cut-off
    [InlineData("""{"version":1,"rows":[],"more":1}""", "'more' is no member of a tally.")] // a member of a later version, which would be lost
    [InlineData("""{"version":1,"cutOffDay":null,"cutOffDay":14,"rows":[]}""", "'cutOffDay' stands in one object twice.")] // a member twice, once as null
    [InlineData("""{"version":1,"rows":[]} []""", "'[' is invalid after a single JSON value.")] // more text behind it
    [InlineData("""{"version":1,"rows":{}}""", "expected the rows as an array.")] // rows that are none
    [InlineData("""{"version":1,"rows":[null]}""", "expected a row as an object.")] // a row is null
    [InlineData("""{"version":1,"rows":[{"level":99,"months":{}}]}""", "a side of a segment is no text.")] // a side is no text
    [InlineData("""{"version":1,"rows":[{"level":"Village","months":{}}]}""", "level: found 'Village', expected central, provincial, district, communal.")] // no such level
    [InlineData("""{"version":1,"rows":[{"agency":"?","months":{}}]}""", "agency: found '?', expected the code of an agency, such as '000.00.01.H49'.")] // no agency
    [InlineData("""{"version":1,"rows":[{"procedure":"7","months":{}}]}""", "procedure: found '7', expected the code of a procedure, such as '1.001193'.")] // no procedure
    [InlineData("""{"version":1,"rows":[{"overdueCause":"","months":{}}]}""", "overdueCause: found '', expected the code of a reason.")] // a side that is open is left out
    [InlineData("""{"version":1,"rows":[{"officer":"","months":{}}]}""", "officer: found '', expected the identifier of an officer.")]
    [InlineData("""{"version":1,"rows":[{"counter":"","months":{}}]}""", "counter: found '', expected the identifier of a counter.")]
    [InlineData(
        """{"version":1,"rows":[{"shelf":"a","months":{}}]}""",
        "'shelf' is no side of a segment; expected agency, level, fieldName, fieldCode, procedure, channel, onlineLevel, overdueCause, officer, counter.")] // a side of a later version, which would be lost
    [InlineData("""{"version":1,"rows":[{"agency":"000.00.01.H49","agency":"000.00.01.H49","months":{}}]}""", "'agency' stands in one object twice.")] // a side twice
    [InlineData("""{"version":1,"rows":[{"agency":"000.00.01.H49"}]}""", "expected the months of each row as an object.")] // no months
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"received":1}},"months":{}}]}""", "'months' stands in one object twice.")] // months twice, of which one would be lost
    [InlineData("""{"version":1,"rows":[{"months":{"2024-00":{"received":1}}}]}""", "The value 0 is out of range for the field")] // no such month
    [InlineData("""{"version":1,"rows":[{"months":{"2024-13":{"received":1}}}]}""", "The month 13 is out of range in year 2024.")]
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":null}}]}""", "expected the counts of a month as an object.")] // a month is null
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"received":1},"2024-01":{"received":1}}}]}""", "'2024-01' stands in one object twice.")] // a month twice
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"gone":1}}}]}""", "'gone' is no counter.")] // no such counter
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"99":1}}}]}""", "'99' is no counter.")] // no such counter by number
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"received":"1"}}}]}""", "a count is no whole number.")] // a count in quotes
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"received":0.5}}}]}""", "a count is no whole number.")] // half a dossier
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"received":1,"paid":1,"received":1}}}]}""", "'received' stands in one object twice.")] // a counter twice
    [InlineData("""{"version":1,"rows":[{"months":{"2024-01":{"paid":9223372036854775807}}},{"months":{"2024-01":{"paid":1}}}]}""", "a count is greater than can be added up.")] // more than can be counted
    public void FromJson_OfOtherTexts_SaysWhatIsWrong(string json, string message)
    {
        string expected = $"The text is not a tally of dossiers: {message}";
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => DossierTally.FromJson(json)).Message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => DossierTally.Read(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_OfHalfASurrogatePair_IsRefused() => // as an attribute could not hold it
        Assert.Equal(
            "The text is not a tally of dossiers: half of a surrogate pair stands in it alone.",
            Assert.Throws<FormatException>(() => DossierTally.FromJson("{\"version\":1,\"rows\":[{\"fieldName\":\"\ud800\",\"months\":{}}]}")).Message);

    [Theory]
    [InlineData("""{"version":1,"cutOffDay":null,"rows":[]}""")] // the calendar month, spelled out
    [InlineData("""{"rows":[],"version":1}""")] // the version behind the rows
    public void FromJson_OfMembersThatAreLeftOutOrMoved_IsTheSameTally(string json) =>
        Assert.Equal(DossierTally.Empty(Dimensions.None).ToJson(), DossierTally.FromJson(json).ToJson());

    [Theory]
    [InlineData("0000-01", 0, 1)] // the year before year 1
    [InlineData("-0001-12", -1, 12)]
    [InlineData("-0001-01", -1, 1)]
    public void FromJson_OfYearsThatNobodyCounts_IsWrittenTheSame(string month, int year, int number)
    {
        string json = """{"version":1,"rows":[{"months":{"2024-01":{"received":2}}}]}""".Replace("2024-01", month, StringComparison.Ordinal);
        DossierTally tally = DossierTally.FromJson(json);
        Assert.Equal((json, new YearMonth(year, number)), (tally.ToJson(), tally.FirstMonth!.Value));
    }
}
