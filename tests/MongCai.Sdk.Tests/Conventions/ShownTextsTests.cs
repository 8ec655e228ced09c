using MongCai.Sdk.Tests.Json;

namespace MongCai.Sdk.Tests.Conventions;

/// <summary>What a person typed in words of their own is in no <see cref="object.ToString"/>: no program sees a name in every sentence.</summary>
public class ShownTextsTests
{
    /// <summary>A person names a file, perhaps by whom it is of.</summary>
    private static readonly string[] FileNames = ["FileResource.Name", "NewUpload.Name", "NationalFile.Name"];

    /// <summary>Texts that no person types about a case, and whose they are.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["FeeLineResource.Description"] = "the catalogue's",
        ["FeeLineResource.Text"] = "the catalogue's",
        ["FieldError.Detail"] = "the portal's, without personal data by the contract",
        ["LegalBasisResource.Title"] = "the law's",
        ["LegalRefusal.Reason"] = "the portal's, of what the law does not allow",
        ["NationalOfficer.Title"] = "the agency's",
        ["PortalOperation.Summary"] = "the library's",
        ["Problem.Detail"] = "the portal's, without personal data by the contract",
        ["Problem.Title"] = "the portal's, without personal data by the contract",
        ["QuestionResource.Text"] = "the questionnaire's",
        ["ResponsibilityResource.Reason"] = "the portal's",
        ["StaffResource.Title"] = "the agency's, published",
        ["StatedTermResource.Description"] = "the catalogue's",
    };

    [Fact]
    public void FreeTexts_OfThePortalsTypes_AreNotShown() => Assert.Empty(ShownTexts.FreeOf(typeof(Portal.PortalService).Assembly, _ => null));

    [Fact]
    public void FreeTexts_OfEveryType_AreNotShown() => Assert.Equal(
        Others.Keys.Order(StringComparer.Ordinal),
        ShownTexts.FreeOf(typeof(PortalClient).Assembly, SdkTypesTests.NamedSample, FileNames).Order(StringComparer.Ordinal));
}
