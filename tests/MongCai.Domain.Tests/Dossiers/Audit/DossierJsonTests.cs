using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Dossiers.Audit;

public class DossierJsonTests
{
    public static TheoryData<Type> EventTypes => [.. typeof(DossierEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(DossierEvent)))];

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Event_OfEveryType_RoundTrips(Type type)
    {
        DossierEvent original = SampleEvents.All.Single(step => step.GetType() == type);
        string json = JsonSerializer.Serialize(original, DossierJson.Options.GetTypeInfo(typeof(DossierEvent)));
        object? read = JsonSerializer.Deserialize(json, DossierJson.Options.GetTypeInfo(typeof(DossierEvent)));
        Assert.Equal(type, read!.GetType());
        Assert.Equal(json, JsonSerializer.Serialize(read, DossierJson.Options.GetTypeInfo(typeof(DossierEvent))));
    }

    [Fact]
    public void Values_OfTheRoom_RoundTrip()
    {
        AssertRoundTrip(Sample.Person);
        AssertRoundTrip(Sample.Company);
        AssertRoundTrip(Sample.Submission.Code);
        AssertRoundTrip(NationalStatus.Parse("11"));
        AssertRoundTrip<ComponentSource>(new ComponentSource.OtherDossier(Sample.Submission.Code));
        AssertRoundTrip<ComponentSource>(new ComponentSource.Attached(Sample.File));
        AssertRoundTrip<ProcessingBasis>(new ProcessingBasis.Consent("p", "1", Sample.Filing, Sample.Filing));
        AssertRoundTrip(new TaskProgress(new AgencyTask(Sample.Tax, "Thuế", Sample.Filing, IsLead: true), Sample.Filing));
        AssertRoundTrip(new Digitization(true, null, true, false, true, false));
    }

    [Fact]
    public void Decision_OfBothKinds_RoundTrips()
    {
        Decision refused = Sample.Filed().Decide(Sample.After(1, ActorKind.CompetentAgency), Sample.Result);
        Decision accepted = Sample.Filed().Withdraw(Sample.After(1, ActorKind.Applicant), "Đổi ý");
        Assert.All([refused, accepted], decision =>
        {
            string json = JsonSerializer.Serialize(decision, DossierJson.Options.GetTypeInfo(typeof(Decision)));
            object? read = JsonSerializer.Deserialize(json, DossierJson.Options.GetTypeInfo(typeof(Decision)));
            Assert.Equal(json, JsonSerializer.Serialize(read, DossierJson.Options.GetTypeInfo(typeof(Decision))));
        });
    }

    [Fact]
    public void Write_OfALife_IsTheRecordedText() =>
        Snapshots.Matches(DossierJson.Write(AuditTrail.Of(SampleEvents.Life)).Replace("{\"event\"", "\n{\"event\"", StringComparison.Ordinal));

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSameLife()
    {
        string json = DossierJson.Write(AuditTrail.Of(SampleEvents.Life));
        AuditTrail read = DossierJson.Read(json);
        Assert.Equal(json, DossierJson.Write(read));
        Assert.Null(read.FindBreak());
        Assert.Equal(DossierState.Returned, read.Replay().State);
        Assert.Equal(json, DossierJson.Write(AuditTrail.Of(read.Entries.Select(entry => entry.Event))));
    }

    [Fact]
    public void Write_OfAnAdjustedDossier_IsOfVersion2()
    {
        Dossier online = Sample.Filed(Sample.Submission with { Channel = SubmissionChannel.Online });
        AuditTrail before = AuditTrail.Of(online.Events);
        AuditTrail after = before.Append(new DossierEvent.Adjusted(Sample.After(1, ActorKind.Applicant), [], "Sửa diện tích"));
        Assert.StartsWith("{\"version\":1,", DossierJson.Write(before), StringComparison.Ordinal);
        Assert.StartsWith("{\"version\":2,", DossierJson.Write(after), StringComparison.Ordinal);
        Assert.True(DossierJson.Read(DossierJson.Write(after)).ContinuesFrom(before.Head));
    }

    [Fact]
    public void Read_OfUnknownMembers_KeepsThemAtEveryDepth()
    {
        string json = DossierJson.Write(AuditTrail.Of(SampleEvents.Life))
            .Replace("{\"version\":1,", "{\"version\":1,\"later\":{\"a\":[1.50]},", StringComparison.Ordinal)
            .Replace("\"email\":", "\"zalo\":\"x\",\"email\":", StringComparison.Ordinal)
            .Replace("{\"event\":{\"type\":\"accepted\"", "{\"note\":null,\"event\":{\"type\":\"accepted\"", StringComparison.Ordinal);
        string written = DossierJson.Write(DossierJson.Read(json));
        Assert.All(["\"later\":{\"a\":[1.50]}", "\"zalo\":\"x\"", "\"note\":null"], member => Assert.Contains(member, written, StringComparison.Ordinal));
        Assert.Equal(written, DossierJson.Write(DossierJson.Read(written)));
    }

    [Theory]
    [InlineData("", "The text is not an audit trail of a dossier")] // nothing
    [InlineData("{\"version\":1,\"entries\":[],\"\\ud800\":1}", "The text is not an audit trail of a dossier: ")] // half of a surrogate pair, which no text can hold
    [InlineData("[]", "The audit trail's member 'version' is missing or is not a JSON Number")] // no object
    [InlineData("{\"version\":3,\"entries\":[]}", "The audit trail is of version 3; this library reads the versions 1 to 2.")]
    [InlineData("{\"version\":0,\"entries\":[]}", "The audit trail is of version 0; this library reads the versions 1 to 2.")]
    [InlineData("{\"version\":1,\"entries\":[{\"event\":{\"type\":\"adjusted\",\"components\":[],\"stamp\":{\"at\":\"2026-08-26T08:20:00\",\"by\":{\"kind\":\"Applicant\",\"account\":\"a\"}}},\"hash\":\"\"}]}", "The audit trail says version 1; its events are those of version 2.")]
    [InlineData("{\"version\":2,\"entries\":[]}", "The audit trail says version 2; its events are those of version 1.")] // nothing of version 2 is in it
    [InlineData("{\"version\":1}", "The audit trail's member 'entries' is missing or is not a JSON Array")]
    [InlineData("{\"version\":1,\"entries\":[{\"event\":{\"type\":\"flown\"},\"hash\":\"\"}]}", "Entry 1 of the audit trail is not an event that this library knows")]
    [InlineData("{\"version\":1,\"entries\":[{\"event\":{\"type\":\"withdrawn\"},\"hash\":\"\"}]}", "Entry 1 of the audit trail is not an event that this library knows")] // without its stamp
    [InlineData("{\"version\":1,\"entries\":[{\"event\":{\"type\":\"withdrawn\",\"stamp\":{\"at\":\"0912345678\",\"by\":{\"kind\":\"System\",\"account\":\"\"}}},\"hash\":\"\"}]}", "Entry 1 of the audit trail is not an event that this library knows at '$.stamp.at'")]
    public void Read_OfAWrongText_SaysWhereItIsWrong(string json, string message)
    {
        FormatException error = Assert.Throws<FormatException>(() => DossierJson.Read(json));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfHalfASurrogatePair_Refuses() =>
        Assert.Equal(
            "The text is not an audit trail of a dossier: half of a surrogate pair stands in it alone.",
            Assert.Throws<FormatException>(() => DossierJson.Read("{\"version\":1,\"entries\":[],\"" + '\ud800' + "\":1}")).Message);

    private static void AssertRoundTrip<T>(T value)
    {
        string json = JsonSerializer.Serialize(value, DossierJson.Options.GetTypeInfo(typeof(T)));
        Assert.Equal(value, (T?)JsonSerializer.Deserialize(json, DossierJson.Options.GetTypeInfo(typeof(T))));
    }
}
