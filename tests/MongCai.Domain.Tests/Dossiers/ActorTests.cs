using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers;

public class ActorTests
{
    [Fact]
    public void ToString_ShowsTheKindAndTheAgency_AndNoAccount()
    {
        Assert.Equal("OneStopShop of 000.00.01.H49", new Actor(ActorKind.OneStopShop, "a.nguyen", Sample.Shop).ToString());
        Assert.Equal("Applicant", new Actor(ActorKind.Applicant, "a.nguyen").ToString());
    }
}
