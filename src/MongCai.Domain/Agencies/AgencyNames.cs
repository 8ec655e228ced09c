namespace MongCai.Domain.Agencies;

/// <summary>The names of levels of government in both languages, as the file agency-names.csv has them.</summary>
public static class AgencyNames
{
    /// <summary>The name of a level, such as <c>cấp tỉnh</c>, "provincial level".</summary>
    public static BilingualText Name(this AdministrativeLevel level) => WordList<AdministrativeLevel>.Name(level);

    /// <inheritdoc cref="Name(AdministrativeLevel)"/>
    public static string Name(this AdministrativeLevel level, Language language) => level.Name().In(language);
}
