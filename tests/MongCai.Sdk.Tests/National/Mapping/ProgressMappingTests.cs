using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Mapping;

public class ProgressMappingTests
{
    [Fact]
    public void ToNational_OfAWholeLife_IsAsRecorded()
    {
        NationalMapping<IReadOnlyList<NationalProgress>> mapping = NationalMapping.OfProgress(SampleDossiers.Lived(), Contexts.Everything());

        IReadOnlyList<NationalProgress> steps = Assert.IsType<NationalMapping<IReadOnlyList<NationalProgress>>.Complete>(mapping).Record;
        Snapshots.Matches(string.Join("\n", steps.Select(step => Records.Written(step, NationalJson.Context.NationalProgress))));
    }

    [Fact]
    public void ToNational_OfWhatIsJustFiled_IsNothing() => Assert.Empty(
        Assert.IsType<NationalMapping<IReadOnlyList<NationalProgress>>.Complete>(NationalMapping.OfProgress(SampleDossiers.Filed(), Contexts.Nothing)).Record);

    [Fact]
    public void ToNational_WithoutOfficers_NamesEachStepThatLacksOne()
    {
        NationalMapping<IReadOnlyList<NationalProgress>> mapping = NationalMapping.OfProgress(SampleDossiers.Lived(), Contexts.Nothing);

        IReadOnlyList<MappingProblem> problems = Assert.IsType<NationalMapping<IReadOnlyList<NationalProgress>>.Incomplete>(mapping).Problems;
        Assert.Equal(7, problems.Count);
        Assert.Equal("[0].NguoiXuLy is empty: give the officer's name in the context.", problems[0].ToString());
    }

    [Fact]
    public void ToNational_OfficerWithALongName_IsAProblem()
    {
        NationalDossierContext context = new()
        {
            Field = new("", ""),
            FilingPlace = default,
            Payments = [],
            AgencyName = _ => null,
            Officer = _ => new NationalOfficer(new string('x', 51)),
        };

        NationalMapping<IReadOnlyList<NationalProgress>> mapping = NationalMapping.OfProgress(SampleDossiers.Lived(), context);

        Assert.Equal(
            "[0].NguoiXuLy has 51 characters, more than 50: shorten it.",
            Assert.IsType<NationalMapping<IReadOnlyList<NationalProgress>>.Incomplete>(mapping).Problems[0].ToString());
    }

    [Fact]
    public void Officer_Printed_HidesTheName() =>
        Assert.Equal("Chuyên viên, Phòng Kinh tế", new NationalOfficer("Trần Thị Cán", "Chuyên viên", "Phòng Kinh tế").ToString());
}
