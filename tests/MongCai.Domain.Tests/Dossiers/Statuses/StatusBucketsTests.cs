using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Statuses;

public class StatusBucketsTests
{
    [Theory]
    [InlineData(DossierState.Withdrawn, StatusBucket.Withdrawn, StatusBucket.Processed, StatusBucket.Processed)] // the index counts it as processed
    [InlineData(DossierState.AwaitingSupplement, StatusBucket.Supplement, StatusBucket.Stopped, StatusBucket.InProcess)] // the index counts it as stopped
    [InlineData(DossierState.AwaitingPayment, StatusBucket.Stopped, StatusBucket.Stopped, StatusBucket.InProcess)]
    [InlineData(DossierState.NotAccepted, StatusBucket.NotAccepted, StatusBucket.NotAccepted, StatusBucket.NotAccepted)]
    [InlineData(DossierState.ResultReady, StatusBucket.Processed, StatusBucket.Processed, StatusBucket.Processed)]
    public void BucketOf_DiffersByPolicy(DossierState state, StatusBucket portal, StatusBucket index, StatusBucket report)
    {
        Assert.Equal(portal, StatusBuckets.Portal2024.BucketOf(state));
        Assert.Equal(index, StatusBuckets.Index766.BucketOf(state));
        Assert.Equal(report, StatusBuckets.Report06.BucketOf(state));
    }

    [Fact]
    public void BucketOf_AnUnknownStatus_IsNone() => Assert.Equal(StatusBucket.None, StatusBuckets.Index766.BucketOf(NationalStatus.Parse("11")));

    [Fact]
    public void BucketOf_EveryState_IsSomeInEachPolicy() =>
        Assert.All(
            Enum.GetValues<DossierState>(),
            state => Assert.All([StatusBuckets.Portal2024, StatusBuckets.Index766, StatusBuckets.Report06], policy => Assert.NotEqual(StatusBucket.None, policy.BucketOf(state))));

    [Fact]
    public void BucketOf_ACallersPolicy_IsTheCallers()
    {
        StatusBuckets policy = new("Ours", new Dictionary<NationalStatus, StatusBucket> { [NationalStatus.Parse("11")] = StatusBucket.Stopped });
        Assert.Equal(
            ("Ours", StatusBucket.Stopped, StatusBucket.None),
            (policy.ToString(), policy.BucketOf(NationalStatus.Parse("11")), policy.BucketOf(DossierState.Filed)));
    }
}
