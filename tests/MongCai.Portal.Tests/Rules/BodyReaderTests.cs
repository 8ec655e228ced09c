using MongCai.Portal.Calls;

namespace MongCai.Portal.Tests.Rules;

public class BodyReaderTests
{
    [Theory]
    [InlineData("$", "")]
    [InlineData("$.applicant.name", "/applicant/name")]
    [InlineData("$.components[10].file", "/components/10/file")]
    [InlineData("$.texts['a.b/c~d']", "/texts/a.b~1c~0d")] // a name in quotes, with what a field escapes
    public void Pointer_OfAPath_IsThatOfRfc6901(string path, string field) => Assert.Equal(field, BodyReader.Pointer(BodyReader.Steps(path)));
}
