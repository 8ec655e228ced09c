using MongCai.Portal.Handlers;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Tests.Rules;

public class HandlerTableTests
{
    [Fact]
    public void Handlers_OfTheContract_AnswerEveryOperation() => Assert.All(PortalOperations.All, operation => Assert.NotNull(HandlerTable.Of(operation)));
}
