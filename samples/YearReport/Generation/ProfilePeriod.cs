using MongCai.Domain;
using NodaTime;

namespace YearReport.Generation;

/// <summary>What a period must come out as; shares are in percent.</summary>
internal sealed record ProfilePeriod(
    string Name, DateInterval Days, int City, int Commune, decimal InTime, decimal Digitized, decimal Reused, decimal Cashless, decimal Online,
    int SurveyForms, decimal Satisfied)
{
    internal int Dossiers => City + Commune;

    internal BilingualText Names => new(Name.Replace("Q1 ", "Quý I/", StringComparison.Ordinal), Name);

    internal string NameIn(Language language) => Names.In(language);
}
