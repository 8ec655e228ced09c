using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;

namespace MongCai.Domain.Tests.Lookup;

public class PublicProgressTests
{
    [Theory]
    [InlineData(DossierState.Filed, CompletionDegree.Filed)]
    [InlineData(DossierState.AwaitingPayment, CompletionDegree.AwaitingApplicant)]
    [InlineData(DossierState.Stopped, CompletionDegree.InProcess)] // it can go on
    [InlineData(DossierState.InCorrection, CompletionDegree.InProcess)]
    [InlineData(DossierState.ResultReady, CompletionDegree.ResultReady)]
    [InlineData(DossierState.NotAccepted, CompletionDegree.Ended)] // why is not for everyone
    [InlineData(DossierState.Returned, CompletionDegree.Ended)]
    public void Of_AState_IsItsDegree(DossierState state, CompletionDegree degree) =>
        Assert.Equal(degree, PublicProgress.Of(DossierCode.Parse("H49-250101-0001"), state).Degree);

    [Fact]
    public void Type_HoldsCodeAndDegree_AndNoMore() =>
        Assert.Equal(["Code", "Degree"], typeof(PublicProgress).GetProperties().Select(property => property.Name));

    [Fact]
    public void Of_AStateThatIsNone_IsAWrongCall() =>
        Assert.Throws<ArgumentOutOfRangeException>("state", () => PublicProgress.Of(DossierCode.Parse("H49-250101-0001"), (DossierState)99));
}
