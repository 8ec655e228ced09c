using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class SurveyTokenKeyTests
{
    private static readonly SurveyWave Wave = Waves.Sipas();

    [Fact]
    public void Issue_IsTheHmac_OfWaveAndDossier() => // reckoned apart: the first 16 bytes of HMAC-SHA-256 by another implementation, over "2019-q4\n000.00.01.H49-191001-0001"
        Assert.Equal("BbMtLqwBCsIgeenrNTuwyg", Waves.Key.Issue(Wave, Waves.Dossier(1)).Text);

    [Fact]
    public void Issue_Again_GivesTheSameToken() => Assert.Equal(Waves.Key.Issue(Wave, Waves.Dossier(1)), Waves.Key.Issue(Wave, Waves.Dossier(1)));

    [Fact]
    public void Verifies_OnlyTheToken_OfThisDossierWaveAndKey()
    {
        SurveyToken token = Waves.Key.Issue(Wave, Waves.Dossier(1));

        Assert.True(Waves.Key.Verifies(SurveyToken.Parse(token.Text), Wave, Waves.Dossier(1)));
        Assert.False(Waves.Key.Verifies(token, Wave, Waves.Dossier(2)));
        Assert.False(Waves.Key.Verifies(token, Waves.Sipas(code: "2020-q1"), Waves.Dossier(1)));
        Assert.False(SurveyTokenKey.FromBytes(new byte[32]).Verifies(token, Wave, Waves.Dossier(1)));
        Assert.False(Waves.Key.Verifies(default, Wave, Waves.Dossier(1)));
    }

    [Fact]
    public void FromBytes_OfAShortKey_Throws() => Assert.Throws<ArgumentException>(() => SurveyTokenKey.FromBytes(new byte[31]));

    [Fact]
    public void FromBytes_KeepsACopy_OfTheKey()
    {
        byte[] bytes = new byte[32];
        SurveyTokenKey key = SurveyTokenKey.FromBytes(bytes);
        SurveyToken before = key.Issue(Wave, Waves.Dossier(1));
        bytes[0] = 1;

        Assert.Equal(before, key.Issue(Wave, Waves.Dossier(1)));
    }

    [Fact]
    public void ToString_HidesTheSecrets()
    {
        SurveyToken token = Waves.Key.Issue(Wave, Waves.Dossier(1));

        Assert.Equal("survey token, survey token key", $"{token}, {Waves.Key}");
    }
}
