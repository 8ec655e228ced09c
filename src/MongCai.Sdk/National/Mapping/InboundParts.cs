using System.Diagnostics.CodeAnalysis;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>Makes the parts of a filing from a record of the exchange. What is there and not understood is a problem, never left out.</summary>
internal static class InboundParts
{
    private delegate bool Reader<T>([NotNullWhen(true)] string? text, out T value);

    internal static IEnumerable<MappingProblem> Problems(NationalDossier record)
    {
        if (record.Number.Length == 0)
        {
            yield return new("MaHoSo", "is empty", "have the portal send the number of the dossier");
        }

        if (record.Procedure.Value is null)
        {
            yield return new("MaTTHC", "is no code of a procedure", "have the portal send the code of the catalogue");
        }

        if (record.Channel != default && record.Channel.Known is null)
        {
            yield return new("KenhThucHien", "is no channel", "have the portal send 1, 2 or 3");
        }
    }

    internal static ApplicantResource? Applicant(NationalDossier record, ProcessingBasis basis, List<MappingProblem> problems)
    {
        NationalApplicantKind? kind = record.ApplicantKind.Known;
        if (kind is null)
        {
            problems.Add(new("LoaiDoiTuong", "is no kind of applicant", "have the portal send 1, 2, 3 or 4"));
            return null;
        }

        ApplicantResource applicant = new()
        {
            Kind = OpenCode.Of(kind == NationalApplicantKind.Citizen ? ApplicantKind.Individual : ApplicantKind.Organization),
            Phone = Read<PhoneNumber>("SoDienThoai", record.Phone, PhoneNumber.TryParse, problems),
            Email = Read<EmailAddress>("Email", record.Email, EmailAddress.TryParse, problems),
            Basis = basis,
        };
        return kind == NationalApplicantKind.Citizen ? Person(applicant, record, problems) : Body(applicant, record, kind.Value, problems);
    }

    internal static ComponentResource? Component(NationalComponent component, FileReference? file, string member, List<MappingProblem> problems)
    {
        ComponentResource made = new() { Code = component.ComponentCode, Name = component.FileName, Source = OpenCode.Of(ComponentSourceKind.Paper) };
        return component.IsFromResultStore.Value == true ? made with
        {
            Source = OpenCode.Of(ComponentSourceKind.ResultStore),
            ResultCode = component.ReplacingResult,
        }
            : file is not null ? made with { Source = OpenCode.Of(ComponentSourceKind.Attached), File = file }
            : component.Address.Length + component.FileId.Length == 0 ? made
            : Missing(member, problems);
    }

    private static ComponentResource? Missing(string member, List<MappingProblem> problems)
    {
        problems.Add(new(member, "has a file that is not in the province's store", "fetch it by its address and give it in the context"));
        return null;
    }

    private static ApplicantResource Person(ApplicantResource applicant, NationalDossier record, List<MappingProblem> problems) => applicant with
    {
        Name = Read<PersonName>("ChuHoSo", record.ApplicantName.Length == 0 ? " " : record.ApplicantName, PersonName.TryParse, problems),
        PersonalId = Id(record, problems),
    };

    private static ApplicantResource Body(ApplicantResource applicant, NationalDossier record, NationalApplicantKind kind, List<MappingProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(record.ApplicantName))
        {
            problems.Add(new("ChuHoSo", "is empty", "have the portal send the name of the organization"));
        }

        return applicant with
        {
            OrganizationName = record.ApplicantName,
            OrganizationKind = OpenCode.Of(KindOf(kind)),
            TaxCode = Read<TaxCode>("SoGiayToChuHoSo", record.OwnerPaperNumber ?? "", TaxCode.TryParse, problems),
        };
    }

    private static OrganizationKind KindOf(NationalApplicantKind kind) => kind switch
    {
        NationalApplicantKind.Enterprise => OrganizationKind.Enterprise,
        NationalApplicantKind.StateAgency => OrganizationKind.StateAgency,
        NationalApplicantKind.Citizen or NationalApplicantKind.OtherOrganization => OrganizationKind.Other,
    };

    private static PersonalId? Id(NationalDossier record, List<MappingProblem> problems)
    {
        NationalIdentity? identity = record.Identities.FirstOrDefault(one => !one.Number.IsAbsent);
        if (identity is { Number.Value: null })
        {
            problems.Add(new("DinhDanhCHS", "has a number of no known form", "have the portal send 12 digits, or 9 of an old card"));
        }

        return identity?.Number.Value;
    }

    private static T? Read<T>(string member, string text, Reader<T> read, List<MappingProblem> problems)
        where T : struct
    {
        if (text.Length == 0)
        {
            return null;
        }

        bool isRead = read(text, out T value);
        if (!isRead)
        {
            problems.Add(new(member, "is not understood", "have the portal send it in the form of the contract"));
        }

        return isRead ? value : null;
    }
}
