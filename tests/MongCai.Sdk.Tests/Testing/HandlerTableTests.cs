using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing.Serving.Handlers;

namespace MongCai.Sdk.Tests.Testing;

public class HandlerTableTests
{
    [Fact]
    public void Handlers_OfTheContract_AnswerEveryOperation() => Assert.All(PortalOperations.All, operation => Assert.NotNull(HandlerTable.Of(operation)));
}
