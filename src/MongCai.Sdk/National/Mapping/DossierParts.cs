using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.National;

/// <summary>Makes the lists that hang under a dossier's record.</summary>
internal static class DossierParts
{
    internal static IReadOnlyList<NationalDatabase> Databases(Dossier dossier, NationalDossierContext context, List<MappingProblem> problems)
    {
        bool usesPopulation = dossier.Components.Any(component => component.Source is ComponentSource.PopulationDatabase);
        if (usesPopulation && context.PopulationDatabase.Length == 0)
        {
            problems.Add(new("DSKetNoiCSDL", "lacks the population database, which a component was read from", "give its code in the context"));
        }

        string[] population = usesPopulation ? [context.PopulationDatabase] : [];
        return [.. context.Databases.Concat(population).Distinct(StringComparer.Ordinal).Select(code => new NationalDatabase { Code = code })];
    }

    internal static IReadOnlyList<NationalComponent> Components(Dossier dossier, NationalDossierContext context, List<MappingProblem> problems) =>
        [.. dossier.Components.Select((component, index) => Component(component, context, problems, Invariant($"TaiLieuNop[{index}]")))];

    /// <summary>The component with its file; a file that the context does not know is a problem of the member.</summary>
    internal static NationalComponent Component(Component component, NationalDossierContext context, List<MappingProblem> problems, string member) =>
        Component(component, Located(component.Source.ElectronicFile, context, problems, member));

    internal static IReadOnlyList<NationalFee> Fees(NationalDossierContext context, List<MappingProblem> problems)
    {
        for (int index = 0; index < context.Fees.Count; index++)
        {
            if (context.Fees[index].Amount is null)
            {
                problems.Add(new(Invariant($"DanhSachLePhi[{index}].Gia"), "is stated in words alone", "reckon the fee, or leave it out"));
            }
        }

        return [.. context.Fees.Select(line => Fee(line, context))];
    }

    internal static IReadOnlyList<NationalResult> Results(Dossier dossier, NationalDossierContext context, List<MappingProblem> problems)
    {
        if (dossier.Result is not { } result)
        {
            return [];
        }

        NationalFile? located = Located(result.File, context, problems, "DanhSachGiayToKetQua[0]");
        return
        [
            new()
            {
                Title = result.Title,
                Code = result.Code ?? "",
                FileId = result.File?.Id ?? "",
                Address = located?.Address.ToString() ?? "",
            },
        ];
    }

    private static NationalComponent Component(Component component, NationalFile? located) => new()
    {
        FileId = component.Source.ElectronicFile?.Id ?? "",
        FileName = located?.Name ?? component.Name,
        IsDeleted = false,
        ComponentCode = component.Code,
        Address = located?.Address.ToString() ?? "",
        IsDigitized = component.Source.ElectronicFile is not null,
        Reuse = NationalCode.Of(ReuseOf(component.Source)),
        IsFromResultStore = component.Source is ComponentSource.ResultStore,
        ReplacingResult = component.Source is ComponentSource.ResultStore store ? store.ResultCode : "",
    };

    /// <summary>The result of an earlier dossier, be it from the store or from the dossier, is one code; data of the population another.</summary>
    private static NationalReuse ReuseOf(ComponentSource source) => source switch
    {
        ComponentSource.ResultStore or ComponentSource.OtherDossier => NationalReuse.ReusedResult,
        { IsReused: true } => NationalReuse.Reused,
        _ => NationalReuse.NotReused,
    };

    private static NationalFee Fee(FeeQuoteLine line, NationalDossierContext context) => new()
    {
        Name = line.Rule.Name,
        Code = line.Rule.Code,
        CollectionForm = context.FeeCollection(line),
        Amount = line.Amount,
        Kind = NationalCode.Of(line.Rule.Kind),
    };

    private static NationalFile? Located(FileReference? file, NationalDossierContext context, List<MappingProblem> problems, string member)
    {
        NationalFile? located = file is null ? null : context.File(file);
        if (file is not null && located is null)
        {
            problems.Add(new(member, "has a file without name and address", "give them in the context"));
        }

        return located;
    }
}
