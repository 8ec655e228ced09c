using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers.Forms;

public class SvgImageTests
{
    private const string Namespace = "xmlns=\"http://www.w3.org/2000/svg\"";

    [Fact]
    public void Parse_OfAPlainPicture_KeepsIt() =>
        Assert.Equal(
            $"<svg {Namespace} viewBox=\"0 0 1 1\"><title>a&amp;b</title><path d=\"M0 0h1\" /></svg>",
            SvgImage.Parse($"<?xml version=\"1.0\"?><!-- x --><svg {Namespace} viewBox=\"0 0 1 1\"><title>a&amp;b</title><path d=\"M0 0h1\"/></svg>").ToString()
                .Replace("<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\">", $"<svg {Namespace} viewBox=\"0 0 1 1\">", StringComparison.Ordinal));

    [Theory]
    [InlineData("")] // nothing
    [InlineData("<svg")] // not well-formed
    [InlineData("<html/>")] // no picture
    [InlineData("<svg/>")] // not of the namespace
    [InlineData("<svg " + Namespace + "><script>1</script></svg>")] // runs
    [InlineData("<svg " + Namespace + " onload=\"x()\"/>")] // runs
    [InlineData("<svg " + Namespace + "><foreignObject/></svg>")] // holds anything
    [InlineData("<svg " + Namespace + "><image href=\"https://example.vn/a.png\"/></svg>")] // fetches
    [InlineData("<svg " + Namespace + "><rect fill=\"URL(https://example.vn)\"/></svg>")] // fetches
    [InlineData("<svg " + Namespace + "><style>*{}</style></svg>")] // styles the page
    [InlineData("<svg " + Namespace + "><rect style=\"x\"/></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg " + Namespace + "><title>&a;</title></svg>")] // entities
    [InlineData("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>")] // a prefix, which HTML does not know
    public void Parse_OfAnythingElse_Refuses(string text) => Assert.Throws<FormatException>(() => SvgImage.Parse(text));
}
